package vn.ocop.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantSlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"thanhhoa", "bentre", "hcm", "t8x", "abcdefghijklmnopqrstuvwxyz0123"})
    void goodSlugIsTaken(String text) {
        assertThat(TenantSlug.forProvince(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ab",
                "../x",
                "a/b",
                "Thanh Hóa",
                "thanhhóa",
                "ThanhHoa",
                "thanh-hoa",
                "thanh_hoa",
                "pg_catalog",
                "1thanhhoa",
                "thanhhoa ",
                "thanhhoa\n",
                "thanhhoa.bentre",
                "thanhhoa;drop schema public",
                "ｔｈａｎｈｈｏａ",
                "abcdefghijklmnopqrstuvwxyz01234"
            })
    void textOutsideTheGrammarIsRefusedWithTheRule(String text) {
        assertThatThrownBy(() -> TenantSlug.forProvince(text))
                .isInstanceOf(InvalidSlugException.class)
                .hasMessage("Tên miền con “" + text
                        + "” không dùng được: chỉ gồm chữ thường không dấu a–z và chữ số, bắt đầu bằng chữ, dài 3–30 ký tự"
                        + " (ví dụ: thanhhoa).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quocgia",
                "vanhanh",
                "platform",
                "national",
                "operator",
                "public",
                "ext",
                "api",
                "www",
                "admin",
                "pgcatalog",
                "pgtoast",
                "localhost",
                "master",
                "keycloak",
                "information"
            })
    void reservedNameIsRefusedWithTheReason(String text) {
        assertThatThrownBy(() -> TenantSlug.forProvince(text))
                .isInstanceOf(InvalidSlugException.class)
                .hasMessage("Tên miền con “" + text
                        + "” không dùng được: là tên dành riêng cho hệ thống, hãy chọn tên khác.");
    }

    @Test
    void ourOwnWorkspacesKeepTheirReservedNames() {
        assertThat(new TenantSlug("quocgia").value()).isEqualTo("quocgia");
        assertThat(new TenantSlug("vanhanh").value()).isEqualTo("vanhanh");
    }
}
