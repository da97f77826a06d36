package vn.ocop.identity;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của chức năng tài khoản. */
public enum IdentityError implements ErrorCode {
    /** Thư điện tử đã có tài khoản. */
    EMAIL_TAKEN(HttpStatus.CONFLICT),
    /** Vai trò không dùng ở không gian làm việc này. */
    ROLE_NOT_HERE(HttpStatus.BAD_REQUEST),
    /** Vai trò cấp xã cần chọn xã. */
    ROLE_NEEDS_COMMUNE(HttpStatus.BAD_REQUEST),
    /** Không có xã này trong tỉnh. */
    COMMUNE_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** Phải còn ít nhất một quản trị viên. */
    LAST_ADMINISTRATOR(HttpStatus.CONFLICT),
    /** Không tự khóa tài khoản của mình. */
    NOT_YOURSELF(HttpStatus.CONFLICT),
    /** Không tự giao vai trò cho mình. */
    NOT_YOUR_OWN_ROLES(HttpStatus.CONFLICT),
    /** Tài khoản không ở tình trạng cho phép thao tác này. */
    WRONG_USER_STATE(HttpStatus.CONFLICT),
    /** Hệ thống đăng nhập không trả lời. */
    SIGN_IN_SERVER_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** Tỉnh đang đóng việc tự đăng ký. */
    REGISTRATION_CLOSED(HttpStatus.CONFLICT),
    /** Đường dẫn xác minh không còn dùng được. */
    REGISTRATION_LINK_ENDED(HttpStatus.GONE),
    /** Thư điện tử của đăng ký nay đã có tài khoản. */
    REGISTRATION_EMAIL_TAKEN(HttpStatus.CONFLICT),
    /** Đăng ký đã được xử lý. */
    REGISTRATION_DECIDED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    IdentityError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
