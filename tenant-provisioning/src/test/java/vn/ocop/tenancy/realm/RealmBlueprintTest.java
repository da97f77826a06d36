package vn.ocop.tenancy.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.ClientRepresentation;
import vn.ocop.tenancy.PublicOrigin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.testing.TestTenants;

/** What every realm is told about where it may send people and how it sends letters. */
class RealmBlueprintTest {

    private static final Tenant TENANT = TestTenants.province("thanhhoa", TenantState.ACTIVE);

    @Test
    void nothingButTheFrontPageFollowsASignOut() {
        ClientRepresentation client = blueprint(null).client(TENANT);

        assertThat(client.getAttributes())
                .containsEntry("post.logout.redirect.uris", "https://thanhhoa.ocop.example.vn/");
        assertThat(client.getRedirectUris())
                .containsExactly("https://thanhhoa.ocop.example.vn/dang-nhap/hoan-tat")
                .noneMatch(uri -> uri.contains("*"));
    }

    @Test
    void lettersGoOverAProtectedConnectionWithAName() {
        RealmMail mail = new RealmMail(
                "mail.example.vn", 587, RealmMail.Security.of("starttls"), "ocop", "bi-mat", "ocop@example.vn");

        assertThat(blueprint(mail).realm(TENANT).getSmtpServer())
                .containsAllEntriesOf(Map.of(
                        "host", "mail.example.vn",
                        "port", "587",
                        "starttls", "true",
                        "ssl", "false",
                        "auth", "true",
                        "user", "ocop",
                        "password", "bi-mat",
                        "from", "ocop@example.vn"));
        assertThat(mail.toString()).doesNotContain("bi-mat");
    }

    @Test
    void tlsFromTheFirstByteIsAnotherSetting() {
        RealmMail mail =
                new RealmMail("mail.example.vn", 465, RealmMail.Security.of(" TLS "), "", "", "ocop@example.vn");

        assertThat(blueprint(mail).realm(TENANT).getSmtpServer())
                .containsAllEntriesOf(Map.of("starttls", "false", "ssl", "true", "auth", "false"))
                .doesNotContainKeys("user", "password");
    }

    @Test
    void withoutAMailServerNothingIsSet() {
        assertThat(blueprint(null).realm(TENANT).getSmtpServer()).isNullOrEmpty();
    }

    private static RealmBlueprint blueprint(@Nullable RealmMail mail) {
        RealmSettings settings = new RealmSettings(
                "http://keycloak:8080/auth",
                "ocop-provisioning",
                "secret",
                Base64.getEncoder().encodeToString(new byte[32]),
                mail,
                "ocop");
        return new RealmBlueprint(settings, new PublicOrigin("https", "ocop.example.vn", 443));
    }
}
