package vn.ocop.product;

/** Tình trạng sản phẩm. */
public enum ProductState {
    /** Đang sản xuất. */
    ACTIVE,
    /** Ngừng sản xuất. */
    STOPPED
}
