package vn.ocop.evaluation.council;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của chức năng Hội đồng. */
enum CouncilError implements ErrorCode {
    /** Không đúng một chủ tịch, một thư ký, ít nhất ba thành viên. */
    COUNCIL_COMPOSITION(HttpStatus.BAD_REQUEST),
    /** Một người có hai ghế. */
    COUNCIL_SEAT_TWICE(HttpStatus.BAD_REQUEST),
    /** Chỉ thư ký được không chấm. */
    COUNCIL_SEAT_MUST_VOTE(HttpStatus.BAD_REQUEST),
    /** Tài khoản không có vai trò tương ứng. */
    COUNCIL_SEAT_UNFIT(HttpStatus.BAD_REQUEST),
    /** Không có đợt này hoặc đợt đã kết thúc. */
    COUNCIL_ROUND_UNFIT(HttpStatus.BAD_REQUEST),
    /** Đã có Hội đồng theo quyết định này. */
    COUNCIL_DECISION_TAKEN(HttpStatus.CONFLICT),
    /** Hội đồng đã bắt đầu chấm điểm, không sửa được. */
    COUNCIL_STARTED(HttpStatus.CONFLICT),
    /** Hội đồng còn hồ sơ chưa kết luận. */
    COUNCIL_BUSY(HttpStatus.CONFLICT),
    /** Giải thể trước ngày thành lập. */
    COUNCIL_DISSOLVED_EARLY(HttpStatus.BAD_REQUEST),
    /** Hội đồng đã giải thể. */
    COUNCIL_NOT_ACTIVE(HttpStatus.CONFLICT);

    private final HttpStatus status;

    CouncilError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
