package vn.ocop.web.access;

/** Quyền: what an endpoint may ask for. Which role has which is the table in {@link Role}. */
public enum Permission {
    /** Xem danh sách tài khoản của tỉnh. */
    USERS_VIEW,
    /** Mời, sửa, khóa tài khoản và giao vai trò. */
    USERS_MANAGE,
    /** Xác nhận chủ thể đăng ký. */
    REGISTRATIONS_DECIDE,
    /** Xem chủ thể và sản phẩm OCOP. */
    PRODUCERS_VIEW,
    /** Sửa thông tin chủ thể, sản phẩm thay cho chủ thể; gắn tài khoản với chủ thể. */
    PRODUCERS_MANAGE,
    /** Sửa thông tin của chủ thể mình đại diện và các sản phẩm của chủ thể đó. */
    PRODUCERS_OWN,
    /** Nạp dữ liệu từ tệp Excel, CSV. */
    DATA_IMPORT,
    /** Xem nhật ký hệ thống. */
    AUDIT_VIEW,
    /** Xem bộ tiêu chí OCOP. */
    CRITERIA_VIEW,
    /** Soạn và ban hành bộ tiêu chí. */
    CRITERIA_PUBLISH,
    /** Xem danh mục đơn vị hành chính. */
    UNITS_VIEW,
    /** Xem lịch làm việc. */
    CALENDAR_VIEW,
    /** Sửa lịch làm việc. */
    CALENDAR_MANAGE,
    /** Xem các đợt đánh giá. */
    ROUNDS_VIEW,
    /** Lập, mở và kết thúc đợt đánh giá. */
    ROUNDS_MANAGE,
    /** Xem mọi Hội đồng, kết quả chấm điểm. */
    COUNCILS_VIEW,
    /** Lập Hội đồng, xếp lịch hồ sơ, ghi quy chế hoạt động của Hội đồng. */
    COUNCILS_MANAGE,
    /** Tham gia Hội đồng: chấm điểm, điều hành ở Hội đồng mình có ghế. */
    COUNCIL_SEAT,
    /** Xem thông báo của mình. */
    NOTIFICATIONS_OWN,
    /** Tải tệp lên. */
    ATTACHMENTS_UPLOAD,
    /** Lập, nộp, bổ sung hồ sơ của chủ thể mình đại diện. */
    DOSSIERS_OWN,
    /** Thẩm định hồ sơ trong xã. */
    DOSSIERS_COMMUNE,
    /** Xem hồ sơ đã nộp trong toàn tỉnh. */
    DOSSIERS_VIEW,
    /** Xem quyết định công nhận, thu hồi và những gì chờ quyết định. */
    DECISIONS_VIEW,
    /** Soạn và trình quyết định, ghi kết quả của Bộ. */
    DECISIONS_PREPARE,
    /** Ban hành quyết định. */
    DECISIONS_ISSUE,
    /** Xem các tỉnh dùng hệ thống. */
    TENANTS_VIEW,
    /** Khởi tạo, tạm ngừng, mở lại tỉnh. */
    TENANTS_MANAGE,
    /** Xem số liệu OCOP toàn quốc. */
    NATIONAL_FIGURES,
    /** Xem hồ sơ đề nghị 5 sao do các tỉnh trình. */
    FIVE_STAR_CANDIDATES,
    /** Xử lý thư không gửi được. */
    MAIL_MANAGE,
    /** Xem đồ án quy hoạch và lớp dữ liệu chưa công bố. */
    PLANS_VIEW,
    /** Lập đồ án quy hoạch, nạp và công bố bản đồ. */
    PLANS_MANAGE,
    /** Sửa thông tin của không gian làm việc. */
    WORKSPACE_SETTINGS,
    /** Lập lô sản xuất và in tem truy xuất của chủ thể mình đại diện. */
    TRACE_OWN,
    /** Xem lô sản xuất và tem truy xuất. */
    TRACE_VIEW,
    /** Xử lý báo nghi ngờ của người tiêu dùng. */
    SUSPICIONS_HANDLE
}
