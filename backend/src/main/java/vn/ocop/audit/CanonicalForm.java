package vn.ocop.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Dạng chuẩn của một dòng nhật ký, version 1: what the hash covers.
 *
 * <p>The fields in the order below, each as its length in bytes of UTF-8, a colon and the text; a missing value is a single
 * hyphen. Lengths in front make the form unambiguous: no two different rows have the same one. An auditor can compute it
 * without this program; {@code docs/audit-chain.md} has the SQL, and a test compares the two.
 */
final class CanonicalForm {

    static final String VERSION = "ocop-audit-1";

    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

    private CanonicalForm() {}

    static byte[] of(AuditEvent event) {
        CanonicalForm form = new CanonicalForm();
        form.add(VERSION);
        form.add(Long.toString(event.seq()));
        form.add(event.id().toString());
        form.add(MICROSECONDS.format(event.occurredAt()));
        UUID actor = event.actor().id();
        form.add(actor == null ? null : actor.toString());
        form.add(event.actor().login());
        form.add(event.actor().name());
        form.add(event.action());
        form.add(event.objectType());
        form.add(event.objectId());
        form.add(event.objectLabel());
        form.add(event.before());
        form.add(event.after());
        form.add(event.note());
        form.add(event.ip());
        form.add(event.traceId());
        return form.bytes.toByteArray();
    }

    private void add(@Nullable String text) {
        if (text == null) {
            bytes.write('-');
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(utf8);
    }
}
