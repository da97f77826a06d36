package vn.ocop.web.problem;

import org.springframework.http.HttpStatus;

/** Lỗi chung của mọi chức năng. */
public enum WebError implements ErrorCode {
    /** Dữ liệu nhập chưa đúng; the fields are listed. */
    INVALID_INPUT(HttpStatus.BAD_REQUEST),
    /** Nội dung gửi lên không đọc được. */
    UNREADABLE_BODY(HttpStatus.BAD_REQUEST),
    /** Nội dung có ký tự không lưu được. */
    UNSTORABLE_TEXT(HttpStatus.BAD_REQUEST),
    /** Con trỏ trang không hợp lệ. */
    INVALID_CURSOR(HttpStatus.BAD_REQUEST),
    /** Chưa đăng nhập. */
    SIGN_IN_REQUIRED(HttpStatus.UNAUTHORIZED),
    /** Không có quyền. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** Phiên làm việc cần tải lại (thiếu hoặc sai mã CSRF). */
    CSRF_REFUSED(HttpStatus.FORBIDDEN),
    /** Không tìm thấy. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** Thao tác không được hỗ trợ ở địa chỉ này. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    /** Không trả được định dạng yêu cầu. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** Người khác vừa sửa cùng lúc. */
    CONCURRENT_CHANGE(HttpStatus.CONFLICT),
    /** Dữ liệu trùng hoặc đang được dùng. */
    CONFLICT(HttpStatus.CONFLICT),
    /** Bản đang sửa đã cũ. */
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED),
    /** Thiếu phiên bản của bản đang sửa. */
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    /** Nội dung quá lớn. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** Kiểu nội dung không được hỗ trợ. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Không gian làm việc đang tạm ngừng. */
    TENANT_SUSPENDED(HttpStatus.LOCKED),
    /** Không gian làm việc đang nâng cấp. */
    TENANT_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** Gửi quá nhiều yêu cầu. */
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    /** Cơ sở dữ liệu tạm thời không trả lời. */
    DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** Lỗi của hệ thống. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    WebError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
