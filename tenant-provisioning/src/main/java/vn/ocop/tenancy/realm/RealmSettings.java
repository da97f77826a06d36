package vn.ocop.tenancy.realm;

import org.jspecify.annotations.Nullable;

/**
 * Cách đến Keycloak và những gì mọi miền có chung.
 *
 * @param internalUrl address for calls between servers, with the relative path
 * @param adminClientId service account in the realm master that may make realms
 * @param masterKey see {@link RealmSecrets}
 * @param mail mail server that Keycloak sends through; null where no mail is sent
 * @param theme name of the log-in and mail theme
 */
public record RealmSettings(
        String internalUrl,
        String adminClientId,
        String adminClientSecret,
        String masterKey,
        @Nullable RealmMail mail,
        String theme) {

    @Override
    public String toString() {
        return adminClientId + "@" + internalUrl;
    }
}
