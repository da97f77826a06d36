package vn.ocop.operations;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của phần vận hành. */
enum OperationsError implements ErrorCode {
    /** Tên miền con sai quy tắc. */
    SLUG_INVALID(HttpStatus.BAD_REQUEST),
    /** Tên miền con dành riêng cho hệ thống. */
    SLUG_RESERVED(HttpStatus.BAD_REQUEST),
    /** Tên miền con đã có tỉnh dùng. */
    SLUG_TAKEN(HttpStatus.CONFLICT),
    /** Thông tin khởi tạo chưa đúng. */
    ONBOARDING_INVALID(HttpStatus.BAD_REQUEST),
    /** Yêu cầu khởi tạo không ở tình trạng lỗi. */
    ONBOARDING_NOT_FAILED(HttpStatus.CONFLICT),
    /** Đã có yêu cầu như vậy đang chờ. */
    REQUEST_ALREADY_OPEN(HttpStatus.CONFLICT),
    /** Tình trạng hiện tại không cho phép. */
    ACTION_NOT_POSSIBLE(HttpStatus.CONFLICT);

    private final HttpStatus status;

    OperationsError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
