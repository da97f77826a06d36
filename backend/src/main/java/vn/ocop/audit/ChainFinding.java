package vn.ocop.audit;

/**
 * Sai lệch đầu tiên của chuỗi.
 *
 * @param seq first row that is not as it was written
 */
record ChainFinding(Kind kind, long seq) {

    /** Loại sai lệch. */
    enum Kind {
        /** Nội dung của dòng đã bị sửa. */
        TAMPERED,
        /** Dòng đã bị xóa khỏi giữa chuỗi. */
        MISSING,
        /** Dòng đã bị đổi chỗ. */
        REORDERED,
        /** Các dòng cuối đã bị xóa: a head that was anchored is no longer there. */
        TAIL_MISSING,
        /** Chuỗi đã bị viết lại: consistent in itself, but not with what was anchored. */
        REBUILT
    }
}
