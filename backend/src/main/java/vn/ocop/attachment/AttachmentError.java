package vn.ocop.attachment;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của việc tải tệp lên và tải tệp về. */
enum AttachmentError implements ErrorCode {
    /** Tệp quá lớn cho mục đích này. */
    ATTACHMENT_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** Gửi nhiều hơn dung lượng đã báo. */
    ATTACHMENT_LONGER_THAN_ANNOUNCED(HttpStatus.CONTENT_TOO_LARGE),
    /** Hết dung lượng của tỉnh. */
    ATTACHMENT_QUOTA_EXCEEDED(HttpStatus.INSUFFICIENT_STORAGE),
    /** Một người có quá nhiều tệp chưa tải xong hoặc chưa dùng. */
    ATTACHMENT_TOO_MANY_UNFINISHED(HttpStatus.TOO_MANY_REQUESTS),
    /** Kho lưu trữ của hệ thống đã đầy. */
    ATTACHMENT_STORAGE_FULL(HttpStatus.INSUFFICIENT_STORAGE),
    /** Kho lưu trữ không trả lời. */
    ATTACHMENT_STORAGE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** Loại tệp không được nhận. */
    ATTACHMENT_TYPE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Nội dung không đúng với phần mở rộng. */
    ATTACHMENT_CONTENT_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Nội dung nhận được khác với nội dung ở máy người dùng. */
    ATTACHMENT_CHECKSUM_MISMATCH(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Vị trí tải tiếp không khớp. */
    ATTACHMENT_WRONG_OFFSET(HttpStatus.CONFLICT),
    /** Tệp đang được tải lên từ một cửa sổ khác. */
    ATTACHMENT_BUSY(HttpStatus.CONFLICT),
    /** Lần tải lên này đã kết thúc. */
    ATTACHMENT_FINISHED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    AttachmentError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
