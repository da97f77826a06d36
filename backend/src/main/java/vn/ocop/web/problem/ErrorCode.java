package vn.ocop.web.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * Mã lỗi. Each module keeps its own enum; titles and details stand under {@link #code()} in {@code messages/*_vi} and
 * {@code messages/*_en}, and a test refuses a code that lacks either.
 */
public interface ErrorCode {

    /** Name of the enum constant. */
    String name();

    HttpStatus status();

    /** Stable code that API, screens and documentation share, for example {@code stale-version}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
