package vn.ocop.attachment;

import vn.ocop.audit.AuditAction;

/** Thao tác với tệp được ghi nhật ký. */
enum AttachmentAction implements AuditAction {
    ATTACHMENT_STORED,
    ATTACHMENT_REFUSED;

    @Override
    public String objectType() {
        return "attachment";
    }
}
