package vn.ocop.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.MDC;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Soạn báo lỗi từ danh mục, theo ngôn ngữ của người đọc. */
@Component
public class Problems {

    private static final String TYPE = "https://ocop.vn/loi/";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    public Problem of(ErrorCode code, Locale locale, Object... arguments) {
        return of(code, locale, List.of(), arguments);
    }

    Problem of(ProblemException refusal, Locale locale) {
        Stream<FieldProblem> fields = refusal.fields().stream()
                .map(f -> new FieldProblem(
                        f.field(),
                        f.code().code(),
                        messages.getMessage(f.code().code() + ".detail", f.arguments(), locale)));
        List<FieldProblem> all =
                Stream.concat(fields, refusal.findings().stream()).toList();
        return of(refusal.code(), locale, all, refusal.arguments());
    }

    Problem of(ErrorCode code, Locale locale, List<FieldProblem> fields, Object... arguments) {
        return new Problem(
                TYPE + code.code(),
                messages.getMessage(code.code() + ".title", arguments, locale),
                code.status().value(),
                messages.getMessage(code.code() + ".detail", arguments, locale),
                code.code(),
                fields,
                MDC.get("traceId"));
    }
}
