package vn.ocop.workspace;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi khi sửa thông tin của không gian làm việc. */
enum WorkspaceError implements ErrorCode {
    /** Ảnh biểu trưng không dùng được. */
    EMBLEM_NOT_USABLE(HttpStatus.UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    WorkspaceError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
