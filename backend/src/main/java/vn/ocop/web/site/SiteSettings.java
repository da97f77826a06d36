package vn.ocop.web.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.ocop.tenancy.Tenant;

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
        boolean usual = publicPort == (secure() ? 443 : 80);
        return publicScheme + "://" + tenant.slug().value() + "." + baseDomain + (usual ? "" : ":" + publicPort);
    }
}
