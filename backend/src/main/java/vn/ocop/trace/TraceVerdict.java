package vn.ocop.trace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ocop.certificate.Recognition;

/** Kết luận khi quét tem, in the order in which reasons count. It claims no more than that we gave out the code. */
enum TraceVerdict {
    /** Lô đã bị thu hồi. */
    LOT_RECALLED(Group.RECALLED),
    /** Giấy chứng nhận bị thu hồi. */
    CERTIFICATE_REVOKED(Group.RECALLED),
    /** Tem đã bị hủy. */
    LABEL_VOID(Group.RECALLED),
    /** Lô đã quá hạn sử dụng. */
    BEST_BEFORE_PAST(Group.EXPIRED),
    /** Giấy chứng nhận đã hết hạn. */
    CERTIFICATE_EXPIRED(Group.EXPIRED),
    /** Hợp lệ. */
    VALID(Group.VALID),
    /** Hệ thống không cấp mã này. */
    UNKNOWN(Group.UNKNOWN);

    /** Kết luận bằng chữ lớn. */
    enum Group {
        /** Hợp lệ. */
        VALID("good"),
        /** Đã hết hạn. */
        EXPIRED("late"),
        /** Bị thu hồi. */
        RECALLED("bad"),
        /** Không tồn tại. */
        UNKNOWN("bad");

        private final String tone;

        Group(String tone) {
            this.tone = tone;
        }

        /** Class of the style sheet. */
        String tone() {
            return tone;
        }
    }

    private final Group group;

    TraceVerdict(Group group) {
        this.group = group;
    }

    Group group() {
        return group;
    }

    static TraceVerdict of(
            LotState lot,
            LabelBatchState labels,
            @Nullable LocalDate bestBefore,
            Recognition.State certificate,
            LocalDate today) {
        if (lot == LotState.RECALLED) {
            return LOT_RECALLED;
        }
        if (certificate == Recognition.State.REVOKED) {
            return CERTIFICATE_REVOKED;
        }
        if (labels == LabelBatchState.VOID) {
            return LABEL_VOID;
        }
        if (bestBefore != null && bestBefore.isBefore(today)) {
            return BEST_BEFORE_PAST;
        }
        return certificate == Recognition.State.ACTIVE ? VALID : CERTIFICATE_EXPIRED;
    }
}
