package vn.ocop.audit;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Từ ngữ của nhật ký: actions, objects, fields and values in words that readers use, never codes. */
@Component
class AuditWords {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withZone(AuditLog.VIETNAM);

    private final MessageSource messages;

    AuditWords(MessageSource messages) {
        this.messages = messages;
    }

    String action(String code, Locale locale) {
        return word("audit.action." + code, code, locale);
    }

    String objectType(String code, Locale locale) {
        return word("audit.object." + code, code, locale);
    }

    /** Name of a field of an object; the field's own word first, else the one all objects share. */
    String field(String objectType, String path, Locale locale) {
        String shared = word("audit.field." + path, path, locale);
        return word("audit.field." + objectType + "." + path, shared, locale);
    }

    /** What the chain check found, as a sentence. */
    String finding(@Nullable ChainFinding finding, long checked, Locale locale) {
        return finding == null
                ? messages.getMessage("audit.chain.intact", new Object[] {checked}, locale)
                : messages.getMessage("audit.chain." + finding.kind().name(), new Object[] {finding.seq()}, locale);
    }

    /** A value as text; null for a missing one. */
    @Nullable
    String value(String path, @Nullable JsonNode value, Locale locale) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isBoolean()) {
            return word("audit.value." + value.booleanValue(), value.toString(), locale);
        }
        if (value.isNumber()) {
            return number(value, locale);
        }
        return value.isString() ? text(path, value.stringValue(), locale) : value.toString();
    }

    private String text(String path, String text, Locale locale) {
        try {
            if (DATE.matcher(text).matches()) {
                return DAY.format(LocalDate.parse(text));
            }
            if (MOMENT.matcher(text).matches()) {
                return DAY_AND_TIME.format(Instant.parse(text));
            }
        } catch (DateTimeParseException e) {
            return text;
        }
        return word("audit.value." + path + "." + text, word("audit.value." + text, text, locale), locale);
    }

    /** Grouped only where a group helps, so that a year stays a year. */
    private static String number(JsonNode value, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setGroupingUsed(Math.abs(value.doubleValue()) >= 10_000);
        format.setMaximumFractionDigits(6);
        return format.format(value.decimalValue());
    }

    private String word(String key, String otherwise, Locale locale) {
        String found = messages.getMessage(key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }
}
