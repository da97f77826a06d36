package vn.ocop.importing;

import vn.ocop.audit.AuditAction;

/** Thao tác nạp dữ liệu được ghi nhật ký. */
enum ImportAction implements AuditAction {
    /** Tải tệp lên để nạp. */
    IMPORT_UPLOADED,
    /** Kiểm tra tệp. */
    IMPORT_CHECKED,
    /** Nạp dữ liệu. */
    IMPORT_RUN,
    /** Hoàn tác lần nạp. */
    IMPORT_UNDONE;

    @Override
    public String objectType() {
        return "import";
    }
}
