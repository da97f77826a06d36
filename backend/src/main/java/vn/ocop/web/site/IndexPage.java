package vn.ocop.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.problem.WebError;

/**
 * Trang vỏ của ứng dụng web: the same for every address, since the application finds its screen itself. Asked for anew each
 * time, so that a new version of the files it names is seen at once.
 */
@Component
class IndexPage {

    private final ContentSecurity security;
    private final ProblemWriter problems;
    private final @Nullable String page;

    IndexPage(ContentSecurity security, ProblemWriter problems) {
        this.security = security;
        this.problems = problems;
        this.page = read(new ClassPathResource("META-INF/resources/index.html"));
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page == null) {
            problems.write(request, response, WebError.NOT_FOUND);
            return;
        }
        response.setHeader("Content-Security-Policy", security.forPage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page);
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
