package vn.ocop.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Trang công khai dựng sẵn ở máy chủ: read on any phone without login and without JavaScript. Templates stand below
 * {@code page/} on the class path and are put into {@code page/layout.html} with the workspace's name and emblem; their words
 * stand in the catalogue of the module. Vietnamese, or English with {@code ?lang=en}.
 */
@Component
public class PublicPages {

    /** First parts of the addresses of such pages: no session and no cookie there, and few readings a minute for a network. */
    public static final List<String> PATHS = List.of("/xac-minh", "/t", "/01");

    private static final String STYLE_SHEET = "/pages/public.css";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final TemplateEngine templates = new TemplateEngine();
    private final SiteBrands brands;
    private final ContentSecurity security;
    private final String styleSheet;

    PublicPages(MessageSource messages, SiteBrands brands, ContentSecurity security) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(PublicPages.class.getClassLoader());
        resolver.setPrefix("page/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        this.templates.setTemplateResolver(resolver);
        this.templates.setMessageResolver(new CatalogueWords(messages));
        this.brands = brands;
        this.security = security;
        this.styleSheet = STYLE_SHEET + "?v=" + fingerprint(new ClassPathResource("META-INF/resources" + STYLE_SHEET));
    }

    /** Language that the reader asked for. */
    public Locale language(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang")) ? Locale.ENGLISH : VIETNAMESE;
    }

    /**
     * The finished page.
     *
     * @param template path below {@code page/} without ending, for example {@code certificate/verification}
     * @param values what the template names
     */
    public ResponseEntity<String> page(
            String template, HttpStatus status, HttpServletRequest request, Map<String, Object> values) {
        Locale language = language(request);
        Map<String, Object> all = new HashMap<>(values);
        all.put("site", new Site(brands.current(), styleSheet, language.getLanguage()));
        String html = templates.process(template, new Context(language, all));
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                // A verdict is that of now: what was revoked a moment ago is shown as valid by nobody's browser.
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header("Content-Security-Policy", security.forReading())
                .body(html);
    }

    private static String fingerprint(ClassPathResource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the layout knows by itself.
     *
     * @param styleSheet address that changes with the content, so that browsers may keep it
     */
    public record Site(SiteBrand brand, String styleSheet, String language) {}

    /** The words of the catalogue; a word that is missing is an error of ours, and no page. */
    private static final class CatalogueWords extends AbstractMessageResolver {

        private final MessageSource messages;

        CatalogueWords(MessageSource messages) {
            this.messages = messages;
        }

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            return messages.getMessage(key, arguments, context.getLocale());
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] arguments) {
            throw new IllegalStateException("No words for " + key);
        }
    }
}
