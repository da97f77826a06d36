package vn.ocop.notification;

import org.jspecify.annotations.Nullable;

/**
 * Kết quả giao một bức thư cho máy chủ thư.
 *
 * @param fault why the letter has not arrived; null when the server took it
 * @param detail what the server or the connection said; null when it said nothing
 */
record Delivery(
        Outcome outcome,
        @Nullable MailFault fault,
        @Nullable String detail) {

    private static final int LONGEST_DETAIL = 500;

    static final Delivery ACCEPTED = new Delivery(Outcome.ACCEPTED, null, null);

    Delivery {
        if (detail != null) {
            String words = detail.strip();
            detail = words.substring(0, Math.min(words.length(), LONGEST_DETAIL));
        }
    }

    static Delivery notNow(MailFault fault, @Nullable String detail) {
        return new Delivery(Outcome.NOT_NOW, fault, detail);
    }

    static Delivery refused(MailFault fault, @Nullable String detail) {
        return new Delivery(Outcome.REFUSED, fault, detail);
    }

    static Delivery unknown(@Nullable String detail) {
        return new Delivery(Outcome.UNKNOWN, MailFault.INTERRUPTED, detail);
    }

    /** Máy chủ thư đã làm gì. */
    enum Outcome {
        /** Đã nhận. */
        ACCEPTED,
        /** Chắc chắn chưa nhận, có thể thử lại. */
        NOT_NOW,
        /** Từ chối hẳn. */
        REFUSED,
        /** Không rõ đã nhận hay chưa. */
        UNKNOWN
    }
}
