package vn.ocop.web.problem;

/**
 * Lỗi tại một ô nhập.
 *
 * @param field path of the field in the request, for example {@code members[0].phone}
 * @param code stable code of what is wrong, for example {@code not-blank}
 * @param message sentence that says what to do
 */
public record FieldProblem(String field, String code, String message) {}
