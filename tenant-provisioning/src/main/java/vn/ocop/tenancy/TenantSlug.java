package vn.ocop.tenancy;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tên miền con của không gian làm việc: the first label of its host name, for example {@code thanhhoa}.
 *
 * <p>The grammar is narrower than DNS on purpose: lower-case ASCII letters and digits, starting with a letter, 3 to 30
 * characters. Schema, role and realm are looked up in the registry and never built from a request, yet a slug that could
 * be mistaken for a PostgreSQL or host name of ours, or for Keycloak's own realm {@code master}, must not even enter the
 * registry.
 */
public record TenantSlug(String value) {

    private static final Pattern GRAMMAR = Pattern.compile("[a-z][a-z0-9]{2,29}");

    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "app",
            "auth",
            "autodiscover",
            "ext",
            "ftp",
            "help",
            "imap",
            "information",
            "keycloak",
            "localhost",
            "login",
            "mail",
            "master",
            "national",
            "ocop",
            "operator",
            "platform",
            "public",
            "quocgia",
            "smtp",
            "sso",
            "static",
            "status",
            "test",
            "vanhanh",
            "www");

    /** @throws InvalidSlugException when the text is not of the grammar above */
    public TenantSlug {
        if (!GRAMMAR.matcher(value).matches()) {
            throw new InvalidSlugException(
                    value,
                    "chỉ gồm chữ thường không dấu a–z và chữ số, bắt đầu bằng chữ, dài 3–30 ký tự (ví dụ: thanhhoa)");
        }
    }

    /**
     * Slug that a province may choose: of the grammar, not reserved for us and not a name of PostgreSQL.
     *
     * @throws InvalidSlugException with the reason in Vietnamese
     */
    public static TenantSlug forProvince(String text) {
        TenantSlug slug = new TenantSlug(text);
        if (RESERVED.contains(text) || text.startsWith("pg")) {
            throw new InvalidSlugException(text, "là tên dành riêng cho hệ thống, hãy chọn tên khác");
        }
        return slug;
    }

    @Override
    public String toString() {
        return value;
    }
}
