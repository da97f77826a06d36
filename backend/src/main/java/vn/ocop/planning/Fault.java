package vn.ocop.planning;

/** Điều sai ở một ô đất trong tệp. */
enum Fault {
    /** Vòng không khép kín; closed with its first point. */
    OPEN_RING(true),
    /** Tự cắt hoặc vòng chồng nhau. */
    SELF_INTERSECTION(true),
    /** Không có hình. */
    NO_SHAPE(false),
    /** Không phải vùng: a point or a line. */
    NOT_AN_AREA(false),
    /** Vòng ít hơn ba đỉnh khác nhau. */
    TOO_FEW_POINTS(false),
    /** Quá nhiều đỉnh. */
    TOO_MANY_POINTS(false),
    /** Tọa độ không phải là số. */
    BAD_NUMBER(false),
    /** Tọa độ ngoài khoảng của hệ tọa độ đã chọn. */
    OUT_OF_RANGE(false),
    /** Không còn diện tích sau khi sửa. */
    VANISHED(false);

    private final boolean mendable;

    Fault(boolean mendable) {
        this.mendable = mendable;
    }

    /** Whether the parcel is kept in spite of it. */
    boolean mendable() {
        return mendable;
    }
}
