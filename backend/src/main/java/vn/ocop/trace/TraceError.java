package vn.ocop.trace;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi về lô sản xuất và tem. */
enum TraceError implements ErrorCode {
    /** Sản phẩm đã có lô cùng số. */
    LOT_CODE_TAKEN(HttpStatus.CONFLICT),
    /** Hạn sử dụng trước ngày sản xuất. */
    LOT_BEST_BEFORE_EARLY(HttpStatus.BAD_REQUEST),
    /** Ngày sản xuất hoặc ngày công đoạn ở tương lai. */
    LOT_DAY_AHEAD(HttpStatus.BAD_REQUEST),
    /** Sản phẩm chưa có chủ thể. */
    LOT_PRODUCT_WITHOUT_PRODUCER(HttpStatus.CONFLICT),
    /** Lô đã có tem nên số lô và ngày không sửa được nữa. */
    LOT_LABELLED(HttpStatus.CONFLICT),
    /** Lô đã thu hồi. */
    LOT_RECALLED(HttpStatus.CONFLICT),
    /** Sản phẩm không có giấy chứng nhận còn hiệu lực. */
    LABEL_WITHOUT_CERTIFICATE(HttpStatus.CONFLICT),
    /** Lô đã hết hạn sử dụng. */
    LABEL_LOT_EXPIRED(HttpStatus.CONFLICT),
    /** Mã vuông không vừa cỡ tem. */
    LABEL_TOO_SMALL(HttpStatus.BAD_REQUEST),
    /** Mã GTIN đang dùng cho sản phẩm khác. */
    LABEL_GTIN_TAKEN(HttpStatus.CONFLICT),
    /** Lô có quá nhiều tem. */
    LABEL_TOO_MANY(HttpStatus.CONFLICT),
    /** Đợt in không ở tình trạng cho bước này. */
    LABEL_STATE(HttpStatus.CONFLICT),
    /** Báo nghi ngờ đã được xử lý. */
    SUSPICION_HANDLED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    TraceError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
