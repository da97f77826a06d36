package vn.ocop.web.host;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mã tra cứu của một yêu cầu: taken from the W3C {@code traceparent} of a gateway, else made up. */
final class TraceId {

    private static final Pattern TRACE_PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
    private static final String ATTRIBUTE = TraceId.class.getName();

    private TraceId() {}

    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String parent = request.getHeader("traceparent");
        Matcher matcher = TRACE_PARENT.matcher(parent == null ? "" : parent);
        String id = matcher.matches() ? matcher.group(1) : random();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String random() {
        ThreadLocalRandom source = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(source.nextLong()) + hex.toHexDigits(source.nextLong());
    }
}
