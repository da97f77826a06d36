package vn.ocop.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.problem.WebError;

/**
 * Trang vỏ của ứng dụng web. The page carries a fresh nonce at every load, with which the user interface library marks the
 * styles it writes; scripts come from files only.
 */
@Component
class IndexPage {

    /** Stands in the built page wherever the nonce goes. */
    private static final String PLACEHOLDER = "__CSP_NONCE__";

    private static final int NONCE_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
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
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.setHeader("Content-Security-Policy", security.forPage(nonce));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page.replace(PLACEHOLDER, nonce));
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
