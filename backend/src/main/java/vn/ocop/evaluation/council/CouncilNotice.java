package vn.ocop.evaluation.council;

import vn.ocop.notification.NotificationKind;

/** Thông báo về Hội đồng. */
enum CouncilNotice implements NotificationKind {
    /** Gửi thành viên: được cử vào Hội đồng. */
    COUNCIL_SEAT_GIVEN,
    /** Gửi thành viên: Hội đồng giải thể. */
    COUNCIL_ENDED
}
