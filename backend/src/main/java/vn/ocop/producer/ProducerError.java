package vn.ocop.producer;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi về chủ thể OCOP. */
enum ProducerError implements ErrorCode {
    /** Mã số thuế đã có ở chủ thể khác. */
    TAX_CODE_TAKEN(HttpStatus.CONFLICT),
    /** Không có tài khoản chủ thể nào với tên đăng nhập đó. */
    MEMBER_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** Lao động địa phương nhiều hơn tổng số lao động. */
    LOCAL_WORKERS_TOO_MANY(HttpStatus.BAD_REQUEST);

    private final HttpStatus status;

    ProducerError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
