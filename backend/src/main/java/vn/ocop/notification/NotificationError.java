package vn.ocop.notification;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi khi xử lý thư. */
enum NotificationError implements ErrorCode {
    /** Thư đã được xử lý. */
    LETTER_DECIDED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    NotificationError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
