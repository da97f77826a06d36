package vn.ocop.notification;

/**
 * Kết quả giao một bức thư cho máy chủ thư.
 *
 * @param error what the server or the connection said; empty when the letter was taken
 */
record Delivery(Outcome outcome, String error) {

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
