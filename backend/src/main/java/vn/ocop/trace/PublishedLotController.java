package vn.ocop.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.product.ProductId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Các lô trên trang sản phẩm của cổng công khai. */
@RestController
@ServedOn(TenantKind.PROVINCE)
@PublicAccess("Lô đã dán tem của sản phẩm được công nhận là thông tin công khai")
@Tag(name = "trace", description = "Truy xuất nguồn gốc")
class PublishedLotController {

    private final PublishedLots lots;

    PublishedLotController(PublishedLots lots) {
        this.lots = lots;
    }

    @GetMapping(path = "/api/public/products/{id}/lots", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Các lô mới nhất có tem của một sản phẩm đã được công nhận")
    List<PublishedLot> newest(@PathVariable UUID id) {
        return lots.newestOf(new ProductId(id)).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }
}
