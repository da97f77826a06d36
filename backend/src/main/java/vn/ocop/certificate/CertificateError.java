package vn.ocop.certificate;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của quyết định và công nhận. */
enum CertificateError implements ErrorCode {
    /** Quyết định đã ban hành, không sửa được. */
    DECISION_ISSUED_ALREADY(HttpStatus.CONFLICT),
    /** Dự thảo chưa được trình. */
    DECISION_NOT_SUBMITTED(HttpStatus.CONFLICT),
    /** Dự thảo đang ở chỗ lãnh đạo. */
    DECISION_WITH_THE_LEADER(HttpStatus.CONFLICT),
    /** Dự thảo chưa có sản phẩm nào. */
    DECISION_EMPTY(HttpStatus.CONFLICT),
    /** Có hồ sơ không ở bước chờ quyết định này. */
    DECISION_DOSSIER_UNFIT(HttpStatus.CONFLICT),
    /** Có hồ sơ đang ở dự thảo khác. */
    DECISION_DOSSIER_ELSEWHERE(HttpStatus.CONFLICT),
    /** Số quyết định đã dùng trong năm. */
    DECISION_NUMBER_TAKEN(HttpStatus.CONFLICT),
    /** Ngày quyết định trước ngày biên bản của Hội đồng. */
    DECISION_BEFORE_MINUTES(HttpStatus.BAD_REQUEST),
    /** Ngày quyết định trước ngày phát hiện. */
    DECISION_BEFORE_FINDING(HttpStatus.BAD_REQUEST),
    /** Ngày ở tương lai. */
    DECISION_IN_FUTURE(HttpStatus.BAD_REQUEST),
    /** Tệp không dùng làm bản ký được. */
    DECISION_FILE_UNUSABLE(HttpStatus.BAD_REQUEST),
    /** Có lần công nhận không còn hiệu lực để thu hồi. */
    RECOGNITION_NOT_IN_FORCE(HttpStatus.CONFLICT),
    /** Hạng sao không hợp với điểm của Hội đồng trung ương. */
    MINISTRY_STARS_UNFIT(HttpStatus.BAD_REQUEST),
    /** Ngày văn bản của Bộ trước ngày trình. */
    MINISTRY_BEFORE_SENDING(HttpStatus.BAD_REQUEST);

    private final HttpStatus status;

    CertificateError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
