package vn.ocop.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import vn.ocop.web.site.SiteSettings;

/** Over TLS the cookie of the token can be set by the own host only. */
class CsrfCookieTest {

    @Test
    void hasThePrefixAndWhatBrowsersAskOfItOverTls() {
        Cookie cookie = cookieOf(new SiteSettings("example.vn", "https", 443));

        assertThat(cookie.getName()).isEqualTo("__Host-XSRF-TOKEN");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.isHttpOnly()).as("the application reads it").isFalse();
    }

    @Test
    void hasNoPrefixInALocalRun() {
        Cookie cookie = cookieOf(new SiteSettings("localhost", "http", 8080));

        assertThat(cookie.getName()).isEqualTo("XSRF-TOKEN");
        assertThat(cookie.getSecure()).isFalse();
    }

    private static Cookie cookieOf(SiteSettings site) {
        CookieCsrfTokenRepository repository = SecurityConfiguration.csrfCookie(site);
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        repository.saveToken(repository.generateToken(request), request, response);
        return response.getCookies()[0];
    }
}
