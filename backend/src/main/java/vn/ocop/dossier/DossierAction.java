package vn.ocop.dossier;

import vn.ocop.audit.AuditAction;

/** Thao tác với hồ sơ được ghi nhật ký. */
enum DossierAction implements AuditAction {
    /** Lập hồ sơ. */
    DOSSIER_OPENED,
    /** Sửa lời khai. */
    DOSSIER_EDITED,
    /** Tự chấm điểm. */
    DOSSIER_SCORED,
    /** Thêm minh chứng. */
    DOSSIER_EVIDENCE_ADDED,
    /** Sửa minh chứng. */
    DOSSIER_EVIDENCE_EDITED,
    /** Bỏ minh chứng. */
    DOSSIER_EVIDENCE_REMOVED,
    /** Chuyển bước. */
    DOSSIER_ADVANCED,
    /** Xã ghi ý kiến. */
    COMMUNE_REPORT_WRITTEN;

    @Override
    public String objectType() {
        return "dossier";
    }
}
