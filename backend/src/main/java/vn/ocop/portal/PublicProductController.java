package vn.ocop.portal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Tra cứu công khai. */
@RestController
@RequestMapping("/api/public")
@ServedOn(TenantKind.PROVINCE)
@PublicAccess("Sản phẩm OCOP đang được công nhận là thông tin công khai")
@Tag(name = "portal", description = "Cổng công khai")
class PublicProductController {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final Duration PICTURE_KEPT = Duration.ofDays(7);

    private final PublicProducts products;
    private final PublicCatalogue catalogue;
    private final PublicPictures pictures;
    private final OpenData openData;
    private final PublicCaches.Answers<ListKey, Page<PublicProducts.PublicLine>> lists;
    private final PublicCaches.Answers<String, PublicProducts.PublicChoices> choices;

    PublicProductController(
            PublicProducts products,
            PublicCatalogue catalogue,
            PublicPictures pictures,
            OpenData openData,
            PublicCaches caches) {
        this.products = products;
        this.catalogue = catalogue;
        this.pictures = pictures;
        this.openData = openData;
        this.lists = caches.open();
        this.choices = caches.open();
    }

    @GetMapping(path = "/products", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Các sản phẩm đang được công nhận, xếp theo tên; tìm không cần dấu")
    ResponseEntity<Page<PublicProducts.PublicLine>> list(
            @Valid @ParameterObject PortalFilter filter, @Valid @ParameterObject PageRequest page) {
        return kept(lists.get(new ListKey(filter, page), () -> products.page(filter, page)));
    }

    @GetMapping(path = "/products/choices", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Nhóm, xã và hạng sao có sản phẩm, với số sản phẩm")
    ResponseEntity<PublicProducts.PublicChoices> choices() {
        return kept(choices.get("choices", products::choices));
    }

    @GetMapping(path = "/products/export.csv", produces = "text/csv")
    @Operation(summary = "Dữ liệu mở: mọi sản phẩm đang được công nhận dưới dạng CSV")
    void csv(HttpServletResponse response) throws IOException {
        openData.write(response);
    }

    @GetMapping(path = "/products/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PublicProduct> product(@PathVariable UUID id) {
        return kept(catalogue.product(new ProductId(id)).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND)));
    }

    @GetMapping(path = "/products/{id}/pictures/{picture}", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> picture(
            @PathVariable UUID id,
            @PathVariable UUID picture,
            @RequestParam(required = false) PublicPictures.@Nullable Size size) {
        byte[] jpeg = pictures.jpeg(new ProductId(id), picture, size == null ? PublicPictures.Size.SMALL : size)
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(PICTURE_KEPT).cachePublic())
                .body(jpeg);
    }

    @GetMapping(path = "/producers/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Chủ thể có sản phẩm đang được công nhận; liên hệ là phần chủ thể đồng ý công khai")
    ResponseEntity<PublicProduct.PublicProducer> producer(@PathVariable UUID id) {
        PortalFilter own = new PortalFilter(null, null, null, null, id);
        PageRequest one = new PageRequest(null, 1);
        boolean recognised = !lists.get(new ListKey(own, one), () -> products.page(own, one))
                .items()
                .isEmpty();
        return kept(catalogue
                .producer(new ProducerId(id))
                .filter(found -> recognised)
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND)));
    }

    private static <T> ResponseEntity<T> kept(T answer) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(answer);
    }

    private record ListKey(PortalFilter filter, PageRequest page) {}
}
