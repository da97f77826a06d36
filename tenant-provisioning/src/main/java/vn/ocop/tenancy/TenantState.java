package vn.ocop.tenancy;

/** Tình trạng của không gian làm việc; decides whether its host answers and whether it may be written to. */
public enum TenantState {
    /** Đang khởi tạo: onboarding has not finished, the host does not answer yet. */
    PROVISIONING,
    /** Đang hoạt động. */
    ACTIVE,
    /** Tạm ngừng: reading and public trace pages stay up, writing is refused. */
    SUSPENDED,
    /** Đang nâng cấp lỗi: its migration failed; the host says so, the other tenants go on. */
    UNAVAILABLE,
    /** Đã xóa: the host is unknown again; the row keeps the name from being used twice. */
    DELETED
}
