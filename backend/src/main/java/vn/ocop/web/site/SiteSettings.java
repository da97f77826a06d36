package vn.ocop.web.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.ocop.tenancy.PublicOrigin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantSlug;

/**
 * Địa chỉ công khai của hệ thống.
 *
 * @param baseDomain domain under which every workspace has a label of its own
 * @param publicScheme http or https, as the browser sees it
 * @param publicPort port as the browser sees it
 */
@ConfigurationProperties("ocop.site")
public record SiteSettings(String baseDomain, String publicScheme, int publicPort) {

    /** True when browsers reach us by TLS. */
    public boolean secure() {
        return publicScheme.equals("https");
    }

    /** Origin of a workspace, for example {@code http://thanhhoa.localhost:8080}. */
    public String origin(Tenant tenant) {
        return origin(tenant.slug());
    }

    /** Origin of the workspace of that slug. */
    public String origin(TenantSlug slug) {
        return new PublicOrigin(publicScheme, baseDomain, publicPort).of(slug).toString();
    }
}
