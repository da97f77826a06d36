package vn.ocop.identity.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Trang quay lại sau khi đăng nhập; only ever a path on the own host. Browsers read a backslash as a slash and two of
 * either as another host, so neither passes.
 */
final class ReturnPath {

    static final String START = "/app";
    static final String ATTRIBUTE = "ocop.return-path";

    private static final Pattern LOCAL = Pattern.compile("/(?!/)[^\\\\\\p{Cntrl}]{0,1000}");

    private ReturnPath() {}

    static String of(@Nullable String wanted) {
        return wanted != null && LOCAL.matcher(wanted).matches() ? wanted : START;
    }
}
