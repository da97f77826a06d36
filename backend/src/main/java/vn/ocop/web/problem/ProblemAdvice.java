package vn.ocop.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.hibernate.StaleObjectStateException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Biến mọi lỗi của bộ điều khiển thành báo lỗi có mã; nothing of the inside leaves through it. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;
    private final FieldMessages fields;

    ProblemAdvice(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.fields = new FieldMessages(messages);
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(ProblemException refusal, Locale locale) {
        return answer(refusal.code(), problems.of(refusal, locale));
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(BindException invalid, Locale locale) {
        List<FieldProblem> found = invalid.getBindingResult().getAllErrors().stream()
                .map(e -> fields.of(e instanceof FieldError f ? f.getField() : e.getObjectName(), e, locale))
                .toList();
        return answer(WebError.INVALID_INPUT, locale, found);
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(HandlerMethodValidationException invalid, Locale locale) {
        List<FieldProblem> found = invalid.getParameterValidationResults().stream()
                .flatMap(r -> {
                    String parameter = r.getMethodParameter().getParameterName();
                    return r.getResolvableErrors().stream().map(e -> fields.of(path(parameter, e), e, locale));
                })
                .toList();
        return answer(WebError.INVALID_INPUT, locale, found);
    }

    private static String path(@Nullable String parameter, MessageSourceResolvable error) {
        return error instanceof FieldError field ? field.getField() : parameter == null ? "" : parameter;
    }

    @ExceptionHandler
    ResponseEntity<Problem> invalid(ConstraintViolationException invalid, Locale locale) {
        Stream<ConstraintViolation<?>> violations = invalid.getConstraintViolations().stream();
        return answer(
                WebError.INVALID_INPUT,
                locale,
                violations.map(v -> fields.of(v, locale)).toList());
    }

    @ExceptionHandler
    ResponseEntity<Problem> mistyped(MethodArgumentTypeMismatchException mistyped, Locale locale) {
        if (mistyped.getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)) {
            return answer(WebError.NOT_FOUND, locale, List.of());
        }
        return answer(WebError.INVALID_INPUT, locale, List.of(fields.mistyped(mistyped.getName(), locale)));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        LOG.debug("Unreadable body", unreadable);
        boolean unstorable = UnstorableTextException.causes(unreadable);
        return answer(unstorable ? WebError.UNSTORABLE_TEXT : WebError.UNREADABLE_BODY, locale, List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> oversize(MaxUploadSizeExceededException oversize, Locale locale) {
        return answer(WebError.TOO_LARGE, locale, List.of());
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, StaleObjectStateException.class})
    ResponseEntity<Problem> overtaken(Exception overtaken, Locale locale) {
        return answer(WebError.CONCURRENT_CHANGE, locale, List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> conflicting(DataIntegrityViolationException conflict, Locale locale) {
        LOG.warn("A constraint of the database refused what no rule of ours had refused", conflict);
        return answer(WebError.CONFLICT, locale, List.of());
    }

    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException denied, Locale locale) {
        return answer(WebError.FORBIDDEN, locale, List.of());
    }

    /** The reader went away in the middle of the answer; there is nobody to tell. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void abandoned(IOException abandoned) {
        LOG.debug("The client closed the connection", abandoned);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unexpected(Exception failure, HttpServletRequest request, Locale locale) {
        if (UnstorableTextException.causes(failure)) {
            return answer(WebError.UNSTORABLE_TEXT, locale, List.of());
        }
        if (DatabaseOutage.causes(failure)) {
            LOG.error("The database does not answer: {}", failure.getMessage());
            return answer(WebError.DATABASE_UNAVAILABLE, locale, List.of());
        }
        if (failure instanceof ErrorResponse known) {
            return answer(WebErrors.forStatus(known.getStatusCode().value()), locale, List.of());
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        return answer(WebError.INTERNAL_ERROR, locale, List.of());
    }

    private ResponseEntity<Problem> answer(ErrorCode code, Locale locale, List<FieldProblem> found) {
        return answer(code, problems.of(code, locale, found));
    }

    private static ResponseEntity<Problem> answer(ErrorCode code, Problem problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(code.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (code.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "10");
        }
        return answer.body(problem);
    }
}
