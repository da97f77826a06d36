package vn.ocop.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;
import vn.ocop.web.problem.DatabaseOutage;

/** Sau khi Keycloak trả lời: on to the page that was wanted, or a page that says why not. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInOutcome.class);

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
            <title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p>
            <p><a href="/dang-nhap?tai-khoan-khac=1">%s</a> · <a href="/">%s</a></p></main></body></html>
            """;

    private final MessageSource messages;
    private final LocaleResolver locales;

    SignInOutcome(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        String path = session.getAttribute(ReturnPath.ATTRIBUTE) instanceof String wanted ? wanted : ReturnPath.START;
        session.removeAttribute(ReturnPath.ATTRIBUTE);
        response.sendRedirect(response.encodeRedirectURL(path));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (DatabaseOutage.causes(failure)) {
            throw failure;
        }
        SignInRefusal refusal = failure instanceof OAuth2AuthenticationException oauth
                ? SignInRefusal.of(oauth.getError().getErrorCode())
                : SignInRefusal.FAILED;
        LOG.warn("Sign-in refused ({}): {}", refusal, failure.getMessage());
        Locale locale = locales.resolveLocale(request);
        String title = text(refusal.code() + ".title", locale);
        response.setStatus(refusal.status().value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(PAGE.formatted(
                        locale.toLanguageTag(),
                        title,
                        title,
                        text(refusal.code() + ".detail", locale),
                        text("sign-in.again", locale),
                        text("sign-in.home", locale)));
    }

    private String text(String key, Locale locale) {
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, locale), "UTF-8");
    }
}
