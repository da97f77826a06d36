package vn.ocop.identity.signin;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lý do không vào được. */
enum SignInRefusal implements ErrorCode {
    /** Tài khoản chưa được cấp quyền. */
    NO_ACCOUNT(HttpStatus.FORBIDDEN),
    /** Tài khoản đã bị khóa. */
    DISABLED(HttpStatus.FORBIDDEN),
    /** Đăng ký đang chờ xã xác nhận. */
    AWAITING_CONFIRMATION(HttpStatus.FORBIDDEN),
    /** Đăng nhập không thành. */
    FAILED(HttpStatus.UNAUTHORIZED);

    private final HttpStatus status;

    SignInRefusal(HttpStatus status) {
        this.status = status;
    }

    static SignInRefusal of(String error) {
        for (SignInRefusal refusal : values()) {
            if (refusal.name().equals(error)) {
                return refusal;
            }
        }
        return FAILED;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String code() {
        return "sign-in-" + ErrorCode.super.code();
    }
}
