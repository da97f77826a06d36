package vn.ocop.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Trang của ứng dụng web with a head of its own, for modules whose pages others link to. */
@Component
public class ApplicationPage {

    private final IndexPage page;

    ApplicationPage(IndexPage page) {
        this.page = page;
    }

    /** @param head null for the usual one */
    public void write(HttpServletRequest request, HttpServletResponse response, @Nullable PageHead head)
            throws IOException {
        page.write(request, response, head);
    }
}
