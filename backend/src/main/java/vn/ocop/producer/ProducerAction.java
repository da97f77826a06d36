package vn.ocop.producer;

import vn.ocop.audit.AuditAction;

/** Thao tác về chủ thể được ghi nhật ký. */
enum ProducerAction implements AuditAction {
    /** Ghi nhận chủ thể. */
    PRODUCER_ADDED,
    /** Sửa thông tin chủ thể. */
    PRODUCER_CHANGED,
    /** Gắn tài khoản với chủ thể. */
    PRODUCER_MEMBER_ADDED,
    /** Gỡ tài khoản khỏi chủ thể. */
    PRODUCER_MEMBER_REMOVED,
    /** Chọn vị trí của chủ thể trên bản đồ. */
    PRODUCER_PLACED,
    /** Bỏ chủ thể đã nạp từ tệp. */
    PRODUCER_WITHDRAWN,
    /** Xuất danh sách chủ thể. */
    PRODUCERS_EXPORTED,
    /** Chọn liên hệ công khai. */
    PRODUCER_CONTACT_PUBLISHED;

    @Override
    public String objectType() {
        return "producer";
    }
}
