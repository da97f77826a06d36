package vn.ocop.product;

import vn.ocop.audit.AuditAction;

/** Thao tác về sản phẩm được ghi nhật ký. */
enum ProductAction implements AuditAction {
    /** Thêm sản phẩm. */
    PRODUCT_ADDED,
    /** Sửa thông tin sản phẩm. */
    PRODUCT_CHANGED,
    /** Thay đổi hình ảnh sản phẩm. */
    PRODUCT_PICTURES_CHANGED,
    /** Gắn sản phẩm với chủ thể. */
    PRODUCT_ASSIGNED,
    /** Bỏ sản phẩm đã nạp từ tệp. */
    PRODUCT_WITHDRAWN,
    /** Xuất danh sách sản phẩm. */
    PRODUCTS_EXPORTED;

    @Override
    public String objectType() {
        return "product";
    }
}
