package vn.ocop.evaluation;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của đợt đánh giá. */
enum EvaluationError implements ErrorCode {
    /** Năm ngoài phạm vi. */
    ROUND_YEAR_OUT_OF_RANGE(HttpStatus.BAD_REQUEST),
    /** Ngày hoàn thành trước ngày chốt nhận hồ sơ. */
    ROUND_DATES_REVERSED(HttpStatus.BAD_REQUEST),
    /** Năm này đã đủ số đợt. */
    ROUND_YEAR_FULL(HttpStatus.CONFLICT),
    /** Đợt không ở tình trạng cho phép thao tác. */
    ROUND_STATE(HttpStatus.CONFLICT);

    private final HttpStatus status;

    EvaluationError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
