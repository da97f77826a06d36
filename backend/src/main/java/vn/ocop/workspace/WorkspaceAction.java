package vn.ocop.workspace;

import vn.ocop.audit.AuditAction;

/** Thao tác với thông tin của không gian làm việc được ghi nhật ký. */
enum WorkspaceAction implements AuditAction {
    PROFILE_CHANGED;

    @Override
    public String objectType() {
        return "workspace-profile";
    }
}
