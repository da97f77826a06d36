package vn.ocop.dossier;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của chức năng hồ sơ. */
enum DossierError implements ErrorCode {
    /** Bước này không thực hiện được ở tình trạng hiện tại. */
    DOSSIER_STEP_NOT_NOW(HttpStatus.CONFLICT),
    /** Vai trò không được thực hiện bước này. */
    DOSSIER_STEP_NOT_YOURS(HttpStatus.FORBIDDEN),
    /** Bước này cần lý do. */
    DOSSIER_REASON_REQUIRED(HttpStatus.BAD_REQUEST),
    /** Bước này cần số, ngày văn bản. */
    DOSSIER_DOCUMENT_REQUIRED(HttpStatus.BAD_REQUEST),
    /** Hồ sơ đang được cơ quan xử lý, không sửa được. */
    DOSSIER_LOCKED(HttpStatus.CONFLICT),
    /** Hồ sơ chưa đủ thành phần. */
    DOSSIER_INCOMPLETE(HttpStatus.CONFLICT),
    /** Sản phẩm đang có hồ sơ khác. */
    DOSSIER_ALREADY_OPEN(HttpStatus.CONFLICT),
    /** Sản phẩm chưa chọn bộ sản phẩm. */
    PRODUCT_WITHOUT_SET(HttpStatus.CONFLICT),
    /** Chủ thể chưa có xã, phường. */
    PRODUCER_WITHOUT_COMMUNE(HttpStatus.CONFLICT),
    /** Loại hồ sơ không hợp với kết quả công nhận hiện có. */
    DOSSIER_KIND_UNFIT(HttpStatus.CONFLICT),
    /** Tiêu chí hoặc mức điểm không có trong bộ sản phẩm. */
    NOT_ON_THE_SHEET(HttpStatus.BAD_REQUEST),
    /** Tệp không dùng làm minh chứng được. */
    EVIDENCE_FILE_UNUSABLE(HttpStatus.BAD_REQUEST),
    /** Xã chưa ghi đủ bốn ý kiến. */
    COMMUNE_REPORT_INCOMPLETE(HttpStatus.CONFLICT);

    private final HttpStatus status;

    DossierError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
