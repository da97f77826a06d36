package vn.ocop.audit;

/** Thao tác trên chính nhật ký. */
enum AuditLogAction implements AuditAction {
    /** Kiểm tra chuỗi nhật ký. */
    AUDIT_CHAIN_VERIFIED,
    /** Xuất nhật ký ra Excel. */
    AUDIT_EXPORTED;

    @Override
    public String objectType() {
        return "audit-chain";
    }
}
