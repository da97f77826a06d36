package vn.ocop.evaluation.scoring;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi của chức năng chấm điểm. */
enum ScoringError implements ErrorCode {
    /** Có hồ sơ không xếp lịch được. */
    SCHEDULE_REFUSED(HttpStatus.CONFLICT),
    /** Hồ sơ chưa có báo cáo của Tổ tư vấn hoặc đã xếp lịch. */
    SCHEDULE_STATE(HttpStatus.CONFLICT),
    /** Xã gửi sau ngày chốt của đợt, kịp đợt khác. */
    SCHEDULE_LATE(HttpStatus.CONFLICT),
    /** Xã gửi sau ngày chốt của đợt, chưa có đợt sau. */
    SCHEDULE_LATE_NO_ROUND(HttpStatus.CONFLICT),
    /** Không có hồ sơ này. */
    SCHEDULE_UNKNOWN(HttpStatus.NOT_FOUND),
    /** Đợt đánh giá của Hội đồng đã kết thúc. */
    SCHEDULE_ROUND_OVER(HttpStatus.CONFLICT),
    /** Họp trước ngày thành lập. */
    SCHEDULE_TOO_EARLY(HttpStatus.BAD_REQUEST),
    /** Quy chế không có hình thức họp này. */
    SCHEDULE_MODE(HttpStatus.BAD_REQUEST),
    /** Đã mở chấm điểm, không bỏ lịch được. */
    SCHEDULE_STARTED(HttpStatus.CONFLICT),
    /** Không phải chủ tịch, thư ký của Hội đồng này. */
    SCORING_NOT_PRESIDING(HttpStatus.FORBIDDEN),
    /** Chủ tịch, thư ký có xung đột lợi ích không điều hành. */
    SCORING_PRESIDER_ASIDE(HttpStatus.FORBIDDEN),
    /** Cả Hội đồng có xung đột lợi ích. */
    SCORING_NOBODY_PRESIDES(HttpStatus.FORBIDDEN),
    /** Chưa mở hoặc đã khóa chấm điểm. */
    SCORING_NOT_OPEN(HttpStatus.CONFLICT),
    /** Chưa khóa chấm điểm. */
    SCORING_NOT_CLOSED(HttpStatus.CONFLICT),
    /** Chưa đủ số phiếu. */
    SCORING_NO_QUORUM(HttpStatus.CONFLICT),
    /** Thiếu phiếu của thành viên. */
    SCORING_BALLOT_MISSING(HttpStatus.CONFLICT),
    /** Chưa có phiếu của chủ tịch. */
    SCORING_CHAIR_MISSING(HttpStatus.CONFLICT),
    /** Hết lượt chấm lại. */
    SCORING_NO_PASS_LEFT(HttpStatus.CONFLICT),
    /** Thành viên không chấm hồ sơ này. */
    SCORING_EXCUSED(HttpStatus.CONFLICT),
    /** Phiếu chấm có chỗ sai. */
    BALLOT_REFUSED(HttpStatus.BAD_REQUEST),
    /** Tiêu chí không có trong bộ sản phẩm. */
    BALLOT_UNKNOWN_CRITERION(HttpStatus.BAD_REQUEST),
    /** Mức điểm không có trong tiêu chí. */
    BALLOT_UNKNOWN_OPTION(HttpStatus.BAD_REQUEST),
    /** Chọn lẫn hai trường hợp. */
    BALLOT_MIXED_CASES(HttpStatus.BAD_REQUEST),
    /** Căn cứ loại không có trong bộ sản phẩm. */
    BALLOT_UNKNOWN_GROUND(HttpStatus.BAD_REQUEST),
    /** Phiếu đã gửi. */
    BALLOT_SENT(HttpStatus.CONFLICT),
    /** Phiếu chưa chấm đủ. */
    BALLOT_INCOMPLETE(HttpStatus.CONFLICT),
    /** Tiêu chí chưa chấm. */
    BALLOT_CRITERION_OPEN(HttpStatus.CONFLICT),
    /** Hạng sao khác kết quả theo quy tắc. */
    CONCLUSION_STARS_DIFFER(HttpStatus.CONFLICT),
    /** Chênh lệch vượt mức mà còn lượt chấm lại. */
    DEVIATION_UNSETTLED(HttpStatus.CONFLICT),
    /** Có đề nghị loại mà chưa nêu ý kiến. */
    KNOCKOUT_UNSETTLED(HttpStatus.CONFLICT),
    /** Quy chế không cho Hội đồng kết luận điểm tiêu chí. */
    CONCLUDED_POINTS_UNFIT(HttpStatus.BAD_REQUEST),
    /** Điểm kết luận không có trên phiếu. */
    CONCLUDED_POINTS_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** Biên bản ghi ngày trước khi họp. */
    MINUTES_TOO_EARLY(HttpStatus.BAD_REQUEST),
    /** Chưa kết luận, chưa có biên bản để ký. */
    SIGNED_MINUTES_EARLY(HttpStatus.CONFLICT),
    /** Tệp không dùng làm biên bản đã ký được. */
    SIGNED_MINUTES_UNUSABLE(HttpStatus.BAD_REQUEST);

    private final HttpStatus status;

    ScoringError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
