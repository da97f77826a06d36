package vn.ocop.certificate;

/** Kết quả xác minh một mã, in the order in which a page would doubt it. */
enum Verdict {
    /** Hợp lệ. */
    VALID("good"),
    /** Hết hạn. */
    EXPIRED("late"),
    /** Đã được thay thế. */
    SUPERSEDED("late"),
    /** Bị thu hồi. */
    REVOKED("bad"),
    /** Không tìm thấy. */
    NOT_FOUND("bad");

    private final String tone;

    Verdict(String tone) {
        this.tone = tone;
    }

    static Verdict of(Recognition.State state) {
        return switch (state) {
            case ACTIVE -> VALID;
            case EXPIRED -> EXPIRED;
            case SUPERSEDED -> SUPERSEDED;
            case REVOKED -> REVOKED;
        };
    }

    /** How the page colours it. */
    String tone() {
        return tone;
    }
}
