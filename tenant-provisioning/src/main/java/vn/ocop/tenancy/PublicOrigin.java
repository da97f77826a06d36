package vn.ocop.tenancy;

import java.net.URI;

/**
 * Địa chỉ công khai của các không gian làm việc.
 *
 * @param scheme {@code https}, or {@code http} on a local machine
 * @param baseDomain domain below which every workspace has its own host
 * @param port port that browsers see
 */
public record PublicOrigin(String scheme, String baseDomain, int port) {

    /** Origin of one workspace, without a path, for example {@code https://thanhhoa.ocop.vn}. */
    public URI of(TenantSlug slug) {
        boolean usual = scheme.equals("https") ? port == 443 : port == 80;
        return URI.create(scheme + "://" + slug + "." + baseDomain + (usual ? "" : ":" + port));
    }
}
