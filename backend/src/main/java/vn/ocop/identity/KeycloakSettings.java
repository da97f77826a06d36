package vn.ocop.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Địa chỉ Keycloak.
 *
 * @param publicUrl as browsers reach it, and as it stands in tokens
 * @param internalUrl as this process reaches it
 * @param masterKey base64 of 32 bytes from which the realms' client secrets are derived
 */
@ConfigurationProperties("ocop.keycloak")
public record KeycloakSettings(String publicUrl, String internalUrl, String masterKey) {

    /** Issuer that tokens of a realm name. */
    public String issuer(String realm) {
        return publicUrl + "/realms/" + realm;
    }

    /** OpenID Connect endpoint of a realm as the browser reaches it. */
    public String publicEndpoint(String realm, String name) {
        return issuer(realm) + "/protocol/openid-connect/" + name;
    }

    /** OpenID Connect endpoint of a realm as this process reaches it. */
    public String internalEndpoint(String realm, String name) {
        return internalUrl + "/realms/" + realm + "/protocol/openid-connect/" + name;
    }

    @Override
    public String toString() {
        return publicUrl;
    }
}
