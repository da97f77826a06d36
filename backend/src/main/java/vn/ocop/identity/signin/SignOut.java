package vn.ocop.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.ocop.identity.KeycloakSettings;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.realm.RealmSecrets;
import vn.ocop.web.site.SiteSettings;

/** Đăng xuất: the session here is gone already, the one at Keycloak ends next, and the front page follows. */
@Component
class SignOut implements LogoutSuccessHandler {

    private final KeycloakSettings keycloak;
    private final SiteSettings site;

    SignOut(KeycloakSettings keycloak, SiteSettings site) {
        this.keycloak = keycloak;
        this.site = site;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        Tenant tenant = TenantContext.current();
        String idToken = authentication instanceof WorkspaceAuthentication user ? user.idToken() : null;
        if (idToken == null) {
            response.sendRedirect("/");
            return;
        }
        response.sendRedirect(UriComponentsBuilder.fromUriString(keycloak.publicEndpoint(tenant.realm(), "logout"))
                .queryParam("client_id", RealmSecrets.CLIENT)
                .queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", site.origin(tenant) + "/")
                .encode()
                .toUriString());
    }
}
