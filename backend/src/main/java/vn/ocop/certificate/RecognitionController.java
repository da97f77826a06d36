package vn.ocop.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.product.ProductId;
import vn.ocop.product.Products;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Lịch sử công nhận của sản phẩm. */
@RestController
@ServedOn(TenantKind.PROVINCE)
@RequiresPermission({Permission.PRODUCERS_VIEW, Permission.PRODUCERS_OWN})
@Tag(name = "certificate", description = "Công nhận sản phẩm OCOP")
class RecognitionController {

    private final Recognitions recognitions;
    private final Products products;

    RecognitionController(Recognitions recognitions, Products products) {
        this.recognitions = recognitions;
        this.products = products;
    }

    @GetMapping("/api/products/{id}/recognitions")
    @Operation(summary = "Các lần công nhận của một sản phẩm, mới nhất trước")
    List<Recognition> history(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return products.visible(new ProductId(id), user)
                .map(product -> recognitions.history(product.id()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }
}
