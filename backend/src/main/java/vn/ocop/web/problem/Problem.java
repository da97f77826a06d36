package vn.ocop.web.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Báo lỗi theo RFC 9457.
 *
 * @param type stable address of the kind of error
 * @param title short name in the reader's language
 * @param status HTTP status
 * @param detail what happened and what to do, in the reader's language
 * @param code stable code from the catalogue
 * @param errors what is wrong with which field
 * @param traceId number under which the log tells more
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<FieldProblem> errors,
        @Nullable String traceId) {}
