package vn.ocop.certificate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Kỳ nộp hồ sơ đánh giá, phân hạng lại: from 180 to 120 days before the recognition expires (Article 7.6.a).
 *
 * @param opens first day on which a request is taken
 * @param closes last day on which a request is taken
 * @param daysLeft until the recognition expires, negative when it has
 */
record RenewalWindow(LocalDate opens, LocalDate closes, Phase phase, long daysLeft) {

    static final int PREPARE = 240;
    static final int OPENS = 180;
    static final int CLOSES = 120;

    static RenewalWindow of(LocalDate validTo, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, validTo);
        return new RenewalWindow(validTo.minusDays(OPENS), validTo.minusDays(CLOSES), phase(left), left);
    }

    private static Phase phase(long left) {
        if (left < 0) {
            return Phase.EXPIRED;
        }
        if (left < CLOSES) {
            return Phase.CLOSED;
        }
        if (left <= OPENS) {
            return Phase.OPEN;
        }
        return left <= PREPARE ? Phase.PREPARE : Phase.EARLY;
    }

    /** Chặng. */
    enum Phase {
        /** Còn xa. */
        EARLY,
        /** Nên chuẩn bị. */
        PREPARE,
        /** Đang nhận hồ sơ đánh giá lại. */
        OPEN,
        /** Đã hết kỳ nộp, chưa hết hạn. */
        CLOSED,
        /** Đã hết hạn. */
        EXPIRED
    }
}
