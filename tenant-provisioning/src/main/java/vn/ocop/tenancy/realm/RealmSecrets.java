package vn.ocop.tenancy.realm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Mật khẩu của máy chủ ứng dụng tại từng miền Keycloak. Every realm has one confidential client, {@value #CLIENT}, that
 * signs people in and, through its service account, invites and disables them. Its secret is derived from the master key
 * of the deployment, so that realm creation and the web application agree on it without storing it anywhere.
 */
public final class RealmSecrets {

    /** Client of the web application in every realm. */
    public static final String CLIENT = "ocop-backend";

    private static final int KEY_BYTES = 32;

    private final SecretKeySpec masterKey;

    /**
     * @param masterKey base64 text of 32 random bytes
     * @throws IllegalArgumentException when it is anything else
     */
    public RealmSecrets(String masterKey) {
        byte[] key = Base64.getDecoder().decode(masterKey.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("OCOP_MASTER_KEY must be base64 of exactly 32 bytes");
        }
        this.masterKey = new SecretKeySpec(key, "HmacSHA256");
    }

    /** Secret of the client {@value #CLIENT} in a realm. */
    public String clientSecret(String realm) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(masterKey);
            byte[] digest = mac.doFinal(("keycloak-client:" + realm).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        }
    }
}
