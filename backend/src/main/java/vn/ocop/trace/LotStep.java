package vn.ocop.trace;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Công đoạn của lô: what was done, when and where. */
record LotStep(
        @NotNull Kind kind,
        @NotNull LocalDate happenedOn,
        @NotBlank @Size(max = 200) String location,
        @Nullable @Size(max = 300) String note) {

    /** Loại công đoạn. */
    enum Kind {
        /** Nguyên liệu. */
        RAW_MATERIAL,
        /** Thu hoạch. */
        HARVEST,
        /** Chế biến. */
        PROCESSING,
        /** Kiểm nghiệm. */
        TESTING,
        /** Đóng gói. */
        PACKING,
        /** Bảo quản. */
        STORAGE,
        /** Xuất xưởng. */
        DISPATCH,
        /** Khác. */
        OTHER
    }

    LotStep tidied() {
        return new LotStep(kind, happenedOn, LotDetails.tidy(location), LotDetails.tidyOrNull(note));
    }
}
