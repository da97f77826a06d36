package vn.ocop.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.ocop.tenancy.TenantContext;

/**
 * Bắt đầu đăng nhập: {@code GET /dang-nhap?tiep=/app/…} goes to the realm of the host's workspace, with
 * {@code tai-khoan-khac} to the password even when Keycloak still knows the person.
 */
@Component
class SignInRequests implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/dang-nhap";

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final LocaleResolver locales;

    SignInRequests(RealmClients clients, LocaleResolver locales) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients, PATH);
        this.locales = locales;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().equals(PATH) && request.getMethod().equals("GET")
                ? resolve(request, TenantContext.current().realm())
                : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String realm) {
        OAuth2AuthorizationRequest plain = requests.resolve(request, realm);
        if (plain == null) {
            return null;
        }
        request.getSession().setAttribute(ReturnPath.ATTRIBUTE, ReturnPath.of(request.getParameter("tiep")));
        Locale locale = locales.resolveLocale(request);
        boolean otherAccount = request.getParameter("tai-khoan-khac") != null;
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", locale.getLanguage());
                    if (otherAccount) {
                        parameters.put("prompt", "login");
                    }
                })
                .build();
    }
}
