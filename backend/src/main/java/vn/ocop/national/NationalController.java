package vn.ocop.national;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.national.NationalFigures.Figures;
import vn.ocop.national.ReportingSources.ReceivedPackage;
import vn.ocop.product.ProductGroups;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Số liệu quốc gia. */
@RestController
@RequestMapping("/api/national")
@ServedOn(TenantKind.NATIONAL)
@RequiresPermission(Permission.NATIONAL_FIGURES)
@Tag(name = "national", description = "Cơ sở dữ liệu quốc gia")
class NationalController {

    private final NationalFigures figures;
    private final NationalProducts products;
    private final NationalProductExport export;
    private final ReportingSources sources;
    private final ProductGroups groups;

    NationalController(
            NationalFigures figures,
            NationalProducts products,
            NationalProductExport export,
            ReportingSources sources,
            ProductGroups groups) {
        this.figures = figures;
        this.products = products;
        this.export = export;
        this.sources = sources;
        this.groups = groups;
    }

    @GetMapping("/figures")
    @Operation(summary = "Số sản phẩm, hạng sao, chủ thể theo tỉnh, nhóm và năm")
    Figures figures(@Valid @ParameterObject NationalProductFilter filter) {
        return figures.read(filter);
    }

    @GetMapping("/groups")
    @Operation(summary = "Nhóm sản phẩm của bộ tiêu chí đang áp dụng")
    List<ProductGroups.GroupChoice> groups() {
        return groups.inForce();
    }

    @GetMapping("/sources")
    @Operation(summary = "Các tỉnh gửi dữ liệu và lần gửi gần nhất")
    List<ReportingSource> sources() {
        return sources.all();
    }

    @GetMapping("/packages")
    @Operation(summary = "Các gói đã nhận hoặc từ chối, mới nhất trước")
    Page<ReceivedPackage> packages(
            @RequestParam(required = false) @Nullable UUID source, @Valid @ParameterObject PageRequest page) {
        return sources.packages(source, page);
    }

    @GetMapping("/products")
    @Operation(summary = "Sản phẩm toàn quốc, xếp theo tên")
    Page<NationalProductLine> products(
            @Valid @ParameterObject NationalProductFilter filter, @Valid @ParameterObject PageRequest page) {
        return products.page(filter, page);
    }

    @GetMapping("/products/export")
    @Operation(summary = "Danh sách sản phẩm toàn quốc dưới dạng Excel")
    void export(@Valid @ParameterObject NationalProductFilter filter, Locale locale, HttpServletResponse response)
            throws IOException {
        export.write(filter, locale, response);
    }

    @GetMapping("/products/{source}/{id}")
    @Operation(summary = "Một sản phẩm với chủ thể và các lần công nhận")
    NationalProductView product(@PathVariable UUID source, @PathVariable UUID id) {
        return products.find(source, id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }
}
