package vn.ocop.dossier;

import vn.ocop.notification.NotificationKind;

/** Thông báo về hồ sơ. */
enum DossierNotice implements NotificationKind {
    /** Gửi xã: có hồ sơ mới. */
    DOSSIER_SUBMITTED,
    /** Gửi xã: chủ thể đã nộp lại. */
    DOSSIER_RESUBMITTED,
    /** Gửi chủ thể: đã tiếp nhận. */
    DOSSIER_RECEIVED,
    /** Gửi chủ thể: cần bổ sung. */
    DOSSIER_RETURNED,
    /** Gửi chủ thể: xã đã chuyển lên tỉnh. */
    DOSSIER_REPORTED,
    /** Gửi tỉnh: có hồ sơ xã chuyển lên. */
    DOSSIER_ARRIVED,
    /** Gửi xã: tỉnh trả lại. */
    DOSSIER_SENT_BACK,
    /** Gửi tỉnh: chủ thể đã bổ sung. */
    DOSSIER_SUPPLEMENTED,
    /** Gửi chủ thể: tỉnh đã chấp nhận hồ sơ. */
    DOSSIER_ACCEPTED,
    /** Gửi cơ quan đang giữ: chủ thể rút hồ sơ. */
    DOSSIER_WITHDRAWN
}
