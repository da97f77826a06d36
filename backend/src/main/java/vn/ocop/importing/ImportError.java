package vn.ocop.importing;

import org.springframework.http.HttpStatus;
import vn.ocop.web.problem.ErrorCode;

/** Lỗi khi nạp dữ liệu. */
enum ImportError implements ErrorCode {
    /** Tệp quá lớn. */
    IMPORT_FILE_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** Tệp không đọc được. */
    IMPORT_FILE_UNREADABLE(HttpStatus.BAD_REQUEST),
    /** Tệp không có dòng dữ liệu nào. */
    IMPORT_FILE_EMPTY(HttpStatus.BAD_REQUEST),
    /** Tệp có quá nhiều dòng hoặc cột. */
    IMPORT_TOO_MANY_ROWS(HttpStatus.BAD_REQUEST),
    /** Tệp này đã được nạp. */
    IMPORT_FILE_KNOWN(HttpStatus.CONFLICT),
    /** Số cột được khai không khớp với tệp. */
    IMPORT_MAPPING_WRONG(HttpStatus.BAD_REQUEST),
    /** Chưa chọn cột tên sản phẩm. */
    IMPORT_NAME_COLUMN_MISSING(HttpStatus.BAD_REQUEST),
    /** Hai cột cùng một thông tin. */
    IMPORT_COLUMN_TWICE(HttpStatus.BAD_REQUEST),
    /** Lần nạp không ở tình trạng cho phép thao tác này. */
    IMPORT_WRONG_STATE(HttpStatus.CONFLICT),
    /** Không có dòng nào để nạp. */
    IMPORT_NOTHING_TO_DO(HttpStatus.CONFLICT);

    private final HttpStatus status;

    ImportError(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
