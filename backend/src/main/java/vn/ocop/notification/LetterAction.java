package vn.ocop.notification;

import vn.ocop.audit.AuditAction;

/** Thao tác của người quản trị với thư không gửi được. */
enum LetterAction implements AuditAction {
    /** Gửi lại. */
    LETTER_SENT_AGAIN,
    /** Bỏ, không gửi nữa. */
    LETTER_DROPPED;

    @Override
    public String objectType() {
        return "letter";
    }
}
