package vn.ocop.national;

import vn.ocop.audit.AuditAction;

/** Thao tác trên số liệu quốc gia được ghi nhật ký. */
enum NationalAction implements AuditAction {
    /** Xuất danh sách sản phẩm toàn quốc, với thông tin liên hệ của chủ thể. */
    NATIONAL_PRODUCTS_EXPORTED;

    @Override
    public String objectType() {
        return "national-report";
    }
}
