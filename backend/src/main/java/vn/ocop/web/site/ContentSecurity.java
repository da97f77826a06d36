package vn.ocop.web.site;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Chính sách nội dung (CSP): what a browser may load and where it may send to. */
@Component
public class ContentSecurity {

    private static final String PAGE = """
            default-src 'self'; \
            script-src 'self'; \
            style-src 'self'; \
            img-src 'self' data: blob:; \
            font-src 'self'; \
            connect-src 'self'; \
            worker-src 'self' blob:; \
            manifest-src 'self'; \
            object-src 'none'; \
            base-uri 'none'; \
            frame-ancestors 'none'; \
            form-action 'self' %s""";

    private final String signInOrigin;

    ContentSecurity(@Value("${ocop.keycloak.public-url}") URI keycloak) {
        this.signInOrigin = keycloak.getScheme() + "://" + keycloak.getAuthority();
    }

    /** For answers that are no page: nothing may be loaded from within them. */
    public String forData() {
        return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    /** A page that is only read: pictures and the style sheet of its own host, no script at all. */
    String forReading() {
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'";
    }

    /** A worker fetches from our own host, files of the user interface or tiles of a map, and runs no other script. */
    String forWorker() {
        return "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'";
    }

    /** Signing out posts a form that ends at the sign-in server, hence its origin among the form targets. */
    String forPage() {
        return PAGE.formatted(signInOrigin);
    }
}
