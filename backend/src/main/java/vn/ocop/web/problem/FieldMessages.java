package vn.ocop.web.problem;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.ObjectError;

/**
 * Lời nhắc tại ô nhập: from the constraint's name ({@code NotBlank} gives the key {@code field.not-blank}) to a sentence
 * in the reader's language. A constraint without a sentence of its own keeps the text it was declared with.
 */
final class FieldMessages {

    private final MessageSource messages;

    FieldMessages(MessageSource messages) {
        this.messages = messages;
    }

    FieldProblem of(String field, MessageSourceResolvable error, Locale locale) {
        if (error instanceof ObjectError object && object.contains(ConstraintViolation.class)) {
            return of(field, object.unwrap(ConstraintViolation.class), locale);
        }
        String[] codes = error.getCodes();
        String last = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        return new FieldProblem(field, kebab(last), text(kebab(last), error.getDefaultMessage(), locale));
    }

    FieldProblem of(ConstraintViolation<?> violation, Locale locale) {
        return of(violation.getPropertyPath().toString(), violation, locale);
    }

    FieldProblem mistyped(String field, Locale locale) {
        return new FieldProblem(field, "invalid", text("invalid", null, locale));
    }

    private FieldProblem of(String field, ConstraintViolation<?> violation, Locale locale) {
        String code = kebab(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        String text = text(code, violation.getMessage(), locale);
        for (Map.Entry<String, Object> attribute :
                violation.getConstraintDescriptor().getAttributes().entrySet()) {
            text = text.replace("{" + attribute.getKey() + "}", String.valueOf(attribute.getValue()));
        }
        return new FieldProblem(field, code, text);
    }

    private String text(String code, @Nullable String otherwise, Locale locale) {
        String fallback = messages.getMessage("field.invalid", null, locale);
        String found = messages.getMessage("field." + code, null, otherwise == null ? fallback : otherwise, locale);
        return Objects.requireNonNullElse(found, fallback);
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
