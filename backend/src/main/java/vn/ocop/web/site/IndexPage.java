package vn.ocop.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.problem.WebError;

/**
 * Trang vỏ của ứng dụng web: the same for every address, since the application finds its screen itself. Asked for anew each
 * time, so that a new version of the files it names is seen at once.
 */
@Component
class IndexPage {

    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>");

    private final ContentSecurity security;
    private final ProblemWriter problems;
    private final @Nullable String page;

    IndexPage(ContentSecurity security, ProblemWriter problems) {
        this.security = security;
        this.problems = problems;
        this.page = read(new ClassPathResource("META-INF/resources/index.html"));
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, null);
    }

    /** @param head put in the place of the page's title; null for the usual one */
    void write(HttpServletRequest request, HttpServletResponse response, @Nullable PageHead head) throws IOException {
        if (page == null) {
            problems.write(request, response, WebError.NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", security.forPage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(head == null ? page : TITLE.matcher(page).replaceFirst(match -> quoted(head)));
    }

    private static String quoted(PageHead head) {
        StringBuilder html =
                new StringBuilder("<title>").append(escaped(head.title())).append("</title>");
        meta(html, "name", "description", head.description());
        meta(html, "property", "og:type", "product");
        meta(html, "property", "og:title", head.title());
        meta(html, "property", "og:description", head.description());
        meta(html, "property", "og:url", head.address());
        if (head.picture() != null) {
            meta(html, "property", "og:image", head.picture());
        }
        html.append("<link rel=\"canonical\" href=\"")
                .append(escaped(head.address()))
                .append("\">");
        return Matcher.quoteReplacement(html.toString());
    }

    private static void meta(StringBuilder html, String kind, String name, String content) {
        html.append("<meta ")
                .append(kind)
                .append("=\"")
                .append(name)
                .append("\" content=\"")
                .append(escaped(content))
                .append("\">");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static @Nullable String read(ClassPathResource resource) {
        if (!resource.exists()) {
            return null;
        }
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
