package vn.ocop.criteria;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi khi làm việc với bộ tiêu chí. */
enum CriteriaError implements ErrorCode {
    /** Tệp bộ tiêu chí có lỗi; each one is listed. */
    CRITERIA_FILE_FAULTY(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Tệp quá lớn. */
    CRITERIA_FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** Phiên bản đã công bố, không sửa được. */
    CRITERIA_VERSION_PUBLISHED(HttpStatus.CONFLICT),
    /** Ngày áp dụng đã có phiên bản khác. */
    CRITERIA_DATE_TAKEN(HttpStatus.CONFLICT),
    /** Dự thảo đã được công bố. */
    CRITERIA_DRAFT_PUBLISHED(HttpStatus.CONFLICT);

    private final HttpStatus status;

    CriteriaError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
