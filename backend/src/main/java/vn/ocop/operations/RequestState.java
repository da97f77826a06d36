package vn.ocop.operations;

/** Tình trạng xử lý một yêu cầu. */
enum RequestState {
    /** Đang chờ. */
    QUEUED,
    /** Đang làm. */
    RUNNING,
    /** Dừng vì lỗi. */
    FAILED,
    /** Đã xong. */
    DONE
}
