package vn.ocop.web.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Con trỏ trang: the sort key of the last row shown, as text parts. It only ever becomes a bound parameter of a query, so
 * a forged one reads nothing its author could not list anyway; it needs no signature.
 */
public record Cursor(List<String> parts) {

    private static final int LONGEST = 2_000;

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(String... parts) {
        return new Cursor(List.of(parts));
    }

    /** The parts, each with its length in front, as text that fits into an address. */
    public String encode() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.length()).append(':').append(part));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException when the text was not made by {@link #encode()} */
    public static Cursor decode(String encoded) {
        if (encoded.length() > LONGEST) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new ProblemException(WebError.INVALID_CURSOR);
            }
            List<String> parts = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int colon = text.indexOf(':', at);
                int end = colon + 1 + Integer.parseInt(text.substring(at, colon));
                parts.add(text.substring(colon + 1, end));
                at = end;
            }
            return new Cursor(parts);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | CharacterCodingException e) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
    }

    /** @throws ProblemException when the cursor has fewer parts, that is when it belongs to another list */
    public String text(int part) {
        if (part >= parts.size()) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
        return parts.get(part);
    }

    /** @throws ProblemException when the part is no identifier */
    public UUID uuid(int part) {
        try {
            return UUID.fromString(text(part));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
    }

    /** @throws ProblemException when the part is no whole number */
    public int number(int part) {
        try {
            return Integer.parseInt(text(part));
        } catch (NumberFormatException e) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
    }

    /** @throws ProblemException when the part is no date */
    public LocalDate date(int part) {
        try {
            return LocalDate.parse(text(part));
        } catch (DateTimeException e) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
    }

    /** @throws ProblemException when the part is no moment */
    public Instant instant(int part) {
        try {
            return Instant.parse(text(part));
        } catch (DateTimeException e) {
            throw new ProblemException(WebError.INVALID_CURSOR);
        }
    }
}
