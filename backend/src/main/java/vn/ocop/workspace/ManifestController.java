package vn.ocop.workspace;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.PublicAccess;

/** Bản khai báo ứng dụng, which lets a phone keep the workspace on its home screen under the province's own name. */
@RestController
class ManifestController {

    private static final MediaType TYPE = new MediaType("application", "manifest+json");
    private static final String LEAF_GREEN = "#17603a";

    private static final List<Icon> ICONS = List.of(
            new Icon("/icons/ocop-192.png", "192x192", "any"),
            new Icon("/icons/ocop-512.png", "512x512", "any"),
            new Icon("/icons/ocop-maskable-512.png", "512x512", "maskable"));

    private final WorkspaceProfiles profiles;

    ManifestController(WorkspaceProfiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/manifest.webmanifest")
    @PublicAccess("Trình duyệt đọc khi cài ứng dụng, kể cả trước khi đăng nhập")
    ResponseEntity<Manifest> manifest() {
        String name = "OCOP " + TenantContext.current().name();
        String color = Objects.requireNonNullElse(profiles.current().accentColor(), LEAF_GREEN);
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noCache())
                .body(new Manifest("/app", name, name, "vi", "/app", "/app", "standalone", color, "#f5f7f4", ICONS));
    }

    /** As the W3C specification names its members. */
    record Manifest(
            String id,
            String name,
            @JsonProperty("short_name") String shortName,
            String lang,
            @JsonProperty("start_url") String startUrl,
            String scope,
            String display,
            @JsonProperty("theme_color") String themeColor,
            @JsonProperty("background_color") String backgroundColor,
            List<Icon> icons) {}

    /** Biểu tượng. */
    record Icon(String src, String sizes, String purpose) {}
}
