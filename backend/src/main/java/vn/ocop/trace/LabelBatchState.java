package vn.ocop.trace;

import java.util.Set;

/** Tình trạng của đợt in tem. */
enum LabelBatchState {
    /** Đã tạo mã. */
    GENERATED,
    /** Đã in. */
    PRINTED,
    /** Đã dán lên sản phẩm. */
    APPLIED,
    /** Đã hủy. */
    VOID;

    /** The states that may follow; whoever destroys labels says so at any time, and nothing follows. */
    Set<LabelBatchState> next() {
        return switch (this) {
            case GENERATED -> Set.of(PRINTED, VOID);
            case PRINTED -> Set.of(APPLIED, VOID);
            case APPLIED -> Set.of(VOID);
            case VOID -> Set.of();
        };
    }
}
