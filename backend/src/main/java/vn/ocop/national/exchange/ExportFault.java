package vn.ocop.national.exchange;

/** Lý do một gói dữ liệu không gửi được hoặc bị từ chối. The screens have the words for it. */
public enum ExportFault {
    /** Bản kê không đúng định dạng {@code ocop-export/1}. */
    UNKNOWN_SCHEMA(true),
    /** Thiếu tệp trong gói. */
    FILE_MISSING(true),
    /** Giá trị băm hoặc dung lượng của tệp không khớp bản kê. */
    HASH_MISMATCH(true),
    /** Số dòng của tệp không khớp bản kê. */
    COUNT_MISMATCH(true),
    /** Tệp bị cắt cụt hoặc có dòng không đọc được. */
    UNREADABLE(true),
    /** Gói hoặc bản ghi của tỉnh khác. */
    WRONG_TENANT(true),
    /** Thiếu gói ở giữa. */
    SEQUENCE_GAP(true),
    /** Gói đã nhận rồi nhưng nội dung khác. */
    REPLAYED(true),
    /** Bản ghi không đúng quy định của cơ sở dữ liệu quốc gia. */
    RECORD_REFUSED(true),
    /** Không ghi hoặc đọc được thư mục trao đổi, thường là hết chỗ. */
    STORAGE_FAILED(false),
    /** Không kết nối được cơ sở dữ liệu. */
    DATABASE_UNREACHABLE(false),
    /** Lỗi khác. */
    UNEXPECTED(false);

    private final boolean refusal;

    ExportFault(boolean refusal) {
        this.refusal = refusal;
    }

    /** True when the same package would be refused again, so that a new one has to be made. */
    public boolean refusal() {
        return refusal;
    }
}
