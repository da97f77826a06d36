package vn.ocop.tenancy.lifecycle;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.PublicOrigin;
import vn.ocop.tenancy.realm.RealmMail;
import vn.ocop.tenancy.realm.RealmSettings;

/**
 * Cấu hình của tiến trình quản lý không gian làm việc, read from the environment variables that {@code
 * docs/operations.md} lists.
 */
public record ProvisioningSettings(
        DatabaseLogin owner,
        DatabaseLogin application,
        DatabaseLogin batch,
        RealmSettings realms,
        PublicOrigin publicOrigin) {

    private static final String DEFAULT_SMTP_PORT = "25";
    private static final String DEFAULT_PORT = "443";

    /** @throws LifecycleException naming the variable that is missing */
    public static ProvisioningSettings fromEnvironment(Map<String, String> environment) {
        // Migrations hold session locks and settings, so they go past a transaction pooler.
        String url = environment.getOrDefault("OCOP_DB_DIRECT_URL", required(environment, "OCOP_DB_URL"));
        return new ProvisioningSettings(
                login(environment, url, "OCOP_DB_OWNER_USER", "OCOP_DB_OWNER_PASSWORD"),
                login(environment, url, "OCOP_DB_APP_USER", "OCOP_DB_APP_PASSWORD"),
                login(environment, url, "OCOP_DB_BATCH_USER", "OCOP_DB_BATCH_PASSWORD"),
                new RealmSettings(
                        required(environment, "OCOP_KEYCLOAK_INTERNAL_URL"),
                        required(environment, "OCOP_KEYCLOAK_ADMIN_CLIENT_ID"),
                        required(environment, "OCOP_KEYCLOAK_ADMIN_CLIENT_SECRET"),
                        required(environment, "OCOP_MASTER_KEY"),
                        mail(environment),
                        environment.getOrDefault("OCOP_KEYCLOAK_THEME", "ocop")),
                new PublicOrigin(
                        environment.getOrDefault("OCOP_PUBLIC_SCHEME", "https"),
                        required(environment, "OCOP_BASE_DOMAIN"),
                        Integer.parseInt(environment.getOrDefault("OCOP_PUBLIC_PORT", DEFAULT_PORT))));
    }

    private static @Nullable RealmMail mail(Map<String, String> environment) {
        String host = environment.getOrDefault("OCOP_SMTP_HOST", "");
        if (host.isBlank()) {
            return null;
        }
        return new RealmMail(
                host,
                Integer.parseInt(environment.getOrDefault("OCOP_SMTP_PORT", DEFAULT_SMTP_PORT)),
                mailSecurity(environment.getOrDefault("OCOP_SMTP_SECURITY", "none")),
                environment.getOrDefault("OCOP_SMTP_USER", ""),
                environment.getOrDefault("OCOP_SMTP_PASSWORD", ""),
                environment.getOrDefault(
                        "OCOP_MAIL_FROM", "khong-tra-loi@" + required(environment, "OCOP_BASE_DOMAIN")));
    }

    private static RealmMail.Security mailSecurity(String word) {
        try {
            return RealmMail.Security.of(word);
        } catch (IllegalArgumentException e) {
            throw new LifecycleException(
                    "OCOP_SMTP_SECURITY phải là none, starttls hoặc tls, không phải “" + word + "”.", e);
        }
    }

    private static DatabaseLogin login(Map<String, String> environment, String url, String user, String password) {
        return new DatabaseLogin(url, required(environment, user), required(environment, password));
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new LifecycleException("Thiếu biến môi trường " + name + "; xem docs/operations.md.");
        }
        return value;
    }
}
