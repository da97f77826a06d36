package vn.ocop.web.problem;

/** Mã lỗi ứng với trạng thái HTTP mà khung web tự đặt. */
final class WebErrors {

    private WebErrors() {}

    static WebError forStatus(int status) {
        return switch (status) {
            case 400 -> WebError.INVALID_INPUT;
            case 401 -> WebError.SIGN_IN_REQUIRED;
            case 403 -> WebError.FORBIDDEN;
            case 404 -> WebError.NOT_FOUND;
            case 405 -> WebError.METHOD_NOT_ALLOWED;
            case 406 -> WebError.NOT_ACCEPTABLE;
            case 409 -> WebError.CONFLICT;
            case 413 -> WebError.TOO_LARGE;
            case 415 -> WebError.UNSUPPORTED_MEDIA_TYPE;
            case 429 -> WebError.TOO_MANY_REQUESTS;
            case 503 -> WebError.DATABASE_UNAVAILABLE;
            default -> WebError.INTERNAL_ERROR;
        };
    }
}
