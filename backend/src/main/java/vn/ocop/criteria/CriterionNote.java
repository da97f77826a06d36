package vn.ocop.criteria;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Ghi chú của tiêu chí. */
public record CriterionNote(Kind kind, String text) {

    /** Loại ghi chú. */
    public enum Kind {
        /** Yêu cầu bắt buộc. */
        REQUIREMENT,
        /** Loại sản phẩm. */
        KNOCKOUT,
        /** Dừng chấm. */
        STOP,
        /** Điều kiện chấm. */
        CONDITION,
        /** Minh chứng. */
        EVIDENCE;

        static Optional<Kind> of(String text) {
            return Stream.of(values())
                    .filter(kind -> kind.documentName().equals(text))
                    .findFirst();
        }

        String documentName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
