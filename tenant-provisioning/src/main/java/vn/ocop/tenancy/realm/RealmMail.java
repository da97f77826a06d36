package vn.ocop.tenancy.realm;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.ocop.tenancy.Tenant;

/**
 * Máy chủ thư mà Keycloak gửi qua.
 *
 * @param user name at the mail server; empty where it asks for none
 * @param from sender's address
 */
public record RealmMail(String host, int port, Security security, String user, String password, String from) {

    /** Cách bảo vệ kết nối tới máy chủ thư. */
    public enum Security {
        /** Không mã hóa; chỉ dùng trong mạng nội bộ. */
        NONE,
        /** Bắt đầu bằng kết nối thường rồi chuyển sang TLS, bắt buộc. */
        STARTTLS,
        /** TLS ngay từ đầu. */
        TLS;

        /** @throws IllegalArgumentException for any other word */
        public static Security of(String word) {
            return valueOf(word.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** The settings in Keycloak's names. */
    Map<String, String> settings(Tenant tenant) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("host", host);
        settings.put("port", Integer.toString(port));
        settings.put("from", from);
        settings.put("fromDisplayName", "OCOP · " + tenant.name());
        settings.put("starttls", Boolean.toString(security == Security.STARTTLS));
        settings.put("ssl", Boolean.toString(security == Security.TLS));
        settings.put("auth", Boolean.toString(!user.isBlank()));
        if (!user.isBlank()) {
            settings.put("user", user);
            settings.put("password", password);
        }
        return settings;
    }

    @Override
    public String toString() {
        return from + " through " + host + ":" + port + " (" + security + ")";
    }
}
