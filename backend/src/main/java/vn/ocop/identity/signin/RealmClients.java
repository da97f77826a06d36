package vn.ocop.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;
import vn.ocop.identity.KeycloakSettings;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.realm.RealmSecrets;
import vn.ocop.web.site.SiteSettings;

/**
 * Khai báo ứng dụng với Keycloak theo từng miền. The registration is made for the host's workspace when asked; a
 * registration of another realm than that of the host does not exist.
 */
@Component
class RealmClients implements ClientRegistrationRepository {

    static final String RETURN_PATH = "/dang-nhap/hoan-tat";

    private final KeycloakSettings keycloak;
    private final SiteSettings site;
    private final RealmSecrets secrets;

    RealmClients(KeycloakSettings keycloak, SiteSettings site, RealmSecrets secrets) {
        this.keycloak = keycloak;
        this.site = site;
        this.secrets = secrets;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String realm) {
        Tenant tenant = TenantContext.current();
        return tenant.realm().equals(realm) ? registration(tenant) : null;
    }

    private ClientRegistration registration(Tenant tenant) {
        String realm = tenant.realm();
        return ClientRegistration.withRegistrationId(realm)
                .clientId(RealmSecrets.CLIENT)
                .clientSecret(secrets.clientSecret(realm))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(site.origin(tenant) + RETURN_PATH)
                .scope("openid", "profile", "email")
                .authorizationUri(keycloak.publicEndpoint(realm, "auth"))
                .tokenUri(keycloak.internalEndpoint(realm, "token"))
                .jwkSetUri(keycloak.internalEndpoint(realm, "certs"))
                .issuerUri(keycloak.issuer(realm))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .clientName(tenant.name())
                .build();
    }
}
