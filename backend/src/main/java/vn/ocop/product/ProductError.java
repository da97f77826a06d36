package vn.ocop.product;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi về sản phẩm. */
enum ProductError implements ErrorCode {
    /** Bộ tiêu chí đang áp dụng không có bộ sản phẩm này. */
    PRODUCT_SET_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** Mã số thương phẩm sai số kiểm tra. */
    GTIN_WRONG(HttpStatus.BAD_REQUEST),
    /** Ảnh không dùng được. */
    PICTURE_UNUSABLE(HttpStatus.BAD_REQUEST),
    /** Chủ thể đã có sản phẩm cùng tên. */
    PRODUCT_NAME_TAKEN(HttpStatus.CONFLICT),
    /** Sản phẩm đã có chủ thể. */
    PRODUCT_HAS_PRODUCER(HttpStatus.CONFLICT);

    private final HttpStatus status;

    ProductError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
