package vn.ocop.web.paging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Phiên bản của nội dung nhiều người cùng sửa, carried as ETag to the reader and as If-Match back. */
public final class Versions {

    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /** Value of the ETag header. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** What is read or was just changed, with the version to come back with. */
    public static <T> ResponseEntity<T> answer(T body, long version) {
        return ResponseEntity.ok().eTag(etag(version)).body(body);
    }

    /**
     * Refuses a change that is based on another version than the stored one.
     *
     * @param ifMatch the request's If-Match header; null when it has none, which is refused, too
     */
    public static void require(@Nullable String ifMatch, long stored) {
        if (ifMatch == null) {
            throw new ProblemException(WebError.VERSION_REQUIRED);
        }
        Matcher matcher = ETAG.matcher(ifMatch.strip());
        if (!matcher.matches() || Long.parseLong(matcher.group(1)) != stored) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
    }
}
