package vn.ocop.planning;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi khi làm việc với đồ án và lớp dữ liệu quy hoạch. */
enum PlanningError implements ErrorCode {
    /** Đồ án đã duyệt phải có quyết định. */
    PLAN_DECISION_MISSING(HttpStatus.BAD_REQUEST),
    /** Năm cuối trước năm đầu. */
    PLAN_PERIOD_REVERSED(HttpStatus.BAD_REQUEST),
    /** Tệp không dùng được. */
    PLAN_FILE_UNUSABLE(HttpStatus.BAD_REQUEST),
    /** Tệp hỏng. */
    PLAN_FILE_BROKEN(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Tệp không phải GeoJSON. */
    PLAN_FILE_NOT_GEOJSON(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Tệp nén không có Shapefile đầy đủ. */
    PLAN_FILE_NOT_SHAPEFILE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Tệp quá lớn. */
    PLAN_FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** Tệp không có ô đất nào dùng được. */
    PLAN_FILE_NOTHING_USABLE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Không có trường đã chọn. */
    PLAN_FIELD_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** Kinh tuyến trục không có trong danh mục. */
    PLAN_AXIS_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** Khai sai hệ tọa độ. */
    PLAN_WRONG_ZONE(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Đổi chỗ X và Y. */
    PLAN_AXES_SWAPPED(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Nằm ngoài phạm vi đồ án. */
    PLAN_OUTSIDE_COMMUNES(HttpStatus.UNPROCESSABLE_CONTENT),
    /** Loại đất không có trong bảng ký hiệu. */
    PLAN_CLASS_UNKNOWN(HttpStatus.BAD_REQUEST),
    /** Còn ký hiệu chưa xác định. */
    PLAN_CODES_OPEN(HttpStatus.CONFLICT),
    /** Đồ án chưa đến bước công bố. */
    PLAN_NOT_PUBLISHABLE(HttpStatus.CONFLICT),
    /** Lớp dữ liệu không ở tình trạng cho phép thao tác. */
    PLAN_LAYER_STATE(HttpStatus.CONFLICT);

    private final HttpStatus status;

    PlanningError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
