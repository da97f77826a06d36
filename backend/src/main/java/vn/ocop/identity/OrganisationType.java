package vn.ocop.identity;

/** Loại hình chủ thể OCOP. */
public enum OrganisationType {
    /** Hợp tác xã. */
    COOPERATIVE,
    /** Tổ hợp tác. */
    COOPERATIVE_GROUP,
    /** Doanh nghiệp nhỏ và vừa. */
    ENTERPRISE,
    /** Trang trại. */
    FARM,
    /** Hộ kinh doanh có đăng ký. */
    HOUSEHOLD,
    /** Hội, trung tâm điều hành du lịch. */
    ASSOCIATION
}
