package vn.ocop.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * Cookie của phiên làm việc. Only what can be an identifier of ours is looked up; anything else, such as bytes that no text
 * column takes, is no session.
 */
final class SessionCookie extends DefaultCookieSerializer {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F-]{36}");

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(value -> IDENTIFIER.matcher(value).matches())
                .toList();
    }
}
