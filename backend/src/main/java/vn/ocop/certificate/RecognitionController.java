package vn.ocop.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.document.PrintedPaper;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductId;
import vn.ocop.product.Products;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Công nhận: lịch sử của một sản phẩm, danh sách, giấy chứng nhận. */
@RestController
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.PRODUCERS_VIEW, Permission.PRODUCERS_OWN})
@Tag(name = "certificate", description = "Công nhận sản phẩm OCOP")
class RecognitionController {

    private final Recognitions recognitions;
    private final RecognitionList list;
    private final RecognitionExport export;
    private final Certificates certificates;
    private final Products products;
    private final Producers producers;

    RecognitionController(
            Recognitions recognitions,
            RecognitionList list,
            RecognitionExport export,
            Certificates certificates,
            Products products,
            Producers producers) {
        this.recognitions = recognitions;
        this.list = list;
        this.export = export;
        this.certificates = certificates;
        this.products = products;
        this.producers = producers;
    }

    @GetMapping("/api/products/{id}/recognitions")
    @Operation(summary = "Các lần công nhận của một sản phẩm, mới nhất trước")
    List<Recognition> history(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return products.visible(new ProductId(id), user)
                .map(product -> recognitions.history(product.id()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    @GetMapping("/api/recognitions")
    @Operation(summary = "Các lần công nhận mà người dùng được xem, mới nhất trước")
    Page<RecognitionLine> newest(
            @Valid @ParameterObject RecognitionList.Filter filter,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return list.newest(producers.scope(user), filter, page);
    }

    @GetMapping("/api/recognitions/ending")
    @Operation(summary = "Các lần công nhận sắp hết hạn, gần nhất trước, với kỳ nộp hồ sơ đánh giá lại")
    Page<RecognitionLine> ending(
            @Valid @ParameterObject RecognitionList.Filter filter,
            @Valid @ParameterObject PageRequest page,
            @AuthenticationPrincipal CurrentUser user) {
        return list.ending(producers.scope(user), filter, page);
    }

    @GetMapping("/api/recognitions/export")
    @RequiresPermission(Permission.PRODUCERS_VIEW)
    @Operation(summary = "Danh sách công nhận dưới dạng Excel")
    void export(
            @Valid @ParameterObject RecognitionList.Filter filter,
            @AuthenticationPrincipal CurrentUser user,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.write(producers.scope(user), filter, locale, response);
    }

    @GetMapping(path = "/api/recognitions/{id}/certificate.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Giấy chứng nhận còn hiệu lực, để in")
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return PrintedPaper.answer(certificates.pdf(new RecognitionId(id), user), "giay-chung-nhan-ocop.pdf");
    }
}
