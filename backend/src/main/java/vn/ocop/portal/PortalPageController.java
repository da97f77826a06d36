package vn.ocop.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.product.ProductId;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.web.access.PublicAccess;
import vn.ocop.web.access.ServedOn;
import vn.ocop.web.site.ApplicationPage;
import vn.ocop.web.site.PageHead;
import vn.ocop.web.site.SiteSettings;

/** Trang sản phẩm của cổng: the application's page with the head that search engines and messengers read. */
@RestController
@ServedOn(TenantKind.PROVINCE)
@PublicAccess("Sản phẩm OCOP được công nhận là thông tin công khai")
class PortalPageController {

    private static final int LONGEST_DESCRIPTION = 200;

    private final PublicCatalogue catalogue;
    private final ApplicationPage page;
    private final SiteSettings site;

    PortalPageController(PublicCatalogue catalogue, ApplicationPage page, SiteSettings site) {
        this.catalogue = catalogue;
        this.page = page;
        this.site = site;
    }

    @GetMapping(path = "/san-pham/{id}", produces = MediaType.TEXT_HTML_VALUE)
    void product(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PublicProduct> found = uuid(id).map(ProductId::new).flatMap(catalogue::product);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        page.write(request, response, found.map(this::head).orElse(null));
    }

    private PageHead head(PublicProduct product) {
        String origin = site.origin(TenantContext.current());
        PublicProduct.PublicRecognition recognition = product.recognition();
        String title =
                recognition.holds() ? product.name() + " – OCOP " + recognition.stars() + " sao" : product.name();
        return new PageHead(
                title,
                description(product),
                origin + product.page(),
                product.firstPicture()
                        .map(picture -> origin + picture.address() + "?size=LARGE")
                        .orElse(null));
    }

    private static String description(PublicProduct product) {
        StringBuilder words = new StringBuilder(product.name());
        add(words, product.producer() == null ? null : product.producer().name());
        add(words, product.communeName());
        add(words, product.story());
        String text = words.toString().replaceAll("\\s+", " ");
        return text.length() <= LONGEST_DESCRIPTION ? text : text.substring(0, LONGEST_DESCRIPTION - 1) + "…";
    }

    private static void add(StringBuilder words, @Nullable String more) {
        if (more != null) {
            words.append(". ").append(more);
        }
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
