package vn.ocop.web.problem;

import java.util.List;

/**
 * Từ chối một yêu cầu với mã lỗi trong danh mục. Thrown wherever a rule is broken; the web layer turns it into the
 * problem document in the reader's language.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient Object[] arguments;
    private final transient List<FieldError> fields;
    private final transient List<FieldProblem> findings;

    /** @param arguments values for the placeholders of the message, in order */
    public ProblemException(ErrorCode code, Object... arguments) {
        this(code, List.of(), List.of(), arguments);
    }

    private ProblemException(
            ErrorCode code, List<FieldError> fields, List<FieldProblem> findings, Object... arguments) {
        super(code.code());
        this.code = code;
        this.fields = fields;
        this.findings = List.copyOf(findings);
        this.arguments = arguments.clone();
    }

    /** A refusal that stands at one field of the form; its text is that of the code. */
    public static ProblemException atField(String field, ErrorCode code, Object... arguments) {
        return new ProblemException(code, List.of(new FieldError(field, code, arguments)), List.of(), arguments);
    }

    /** A refusal with a list of findings whose sentences are already in the reader's language. */
    public static ProblemException listing(ErrorCode code, List<FieldProblem> findings, Object... arguments) {
        return new ProblemException(code, List.of(), findings, arguments);
    }

    public ErrorCode code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    List<FieldError> fields() {
        return fields;
    }

    List<FieldProblem> findings() {
        return findings;
    }

    record FieldError(String field, ErrorCode code, Object[] arguments) {}
}
