package vn.ocop.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Điều nhận thấy ở một dòng.
 *
 * @param field the field it stands at; null when it concerns the whole row
 * @param arguments values for the sentence
 */
record Finding(Fault fault, @Nullable ImportField field, List<String> arguments) {

    /** Loại điều nhận thấy. */
    enum Fault {
        /** Ô chứa công thức. */
        FORMULA(true),
        /** Thiếu tên sản phẩm. */
        NAME_MISSING(true),
        /** Nội dung quá dài. */
        TOO_LONG(true),
        /** Dòng thuộc tỉnh khác. */
        OTHER_PROVINCE(true),
        /** Chưa kiểm chứng. */
        NOT_VERIFIED(true),
        /** Hạng sao không hợp lệ. */
        STARS_WRONG(true),
        /** Điểm không hợp lệ. */
        SCORE_WRONG(true),
        /** Năm không hợp lệ. */
        YEAR_WRONG(true),
        /** Ngày không hợp lệ. */
        DATE_WRONG(true),
        /** Thiếu năm công nhận. */
        YEAR_MISSING(true),
        /** Mã xã không thuộc tỉnh. */
        COMMUNE_CODE_UNKNOWN(true),
        /** Mã số thuế không hợp lệ. */
        TAX_CODE_WRONG(true),
        /** Không nêu chủ thể. */
        PRODUCER_MISSING(false),
        /** Không ghi hạng sao. */
        STARS_MISSING(false),
        /** Mới đề xuất, chưa công nhận. */
        ONLY_PROPOSED(false),
        /** Năm khác với ngày quyết định. */
        YEAR_DIFFERS(false),
        /** Không xác định được xã hiện nay. */
        COMMUNE_UNCLEAR(false),
        /** Không có nhóm sản phẩm này. */
        GROUP_UNKNOWN(false),
        /** Số điện thoại không hợp lệ. */
        PHONE_LEFT_OUT(false),
        /** Trùng với dòng khác trong tệp. */
        SAME_AS_LINE(false),
        /** Đã có trong dữ liệu. */
        ALREADY_KNOWN(false),
        /** Sản phẩm đã có; thêm lần công nhận. */
        PRODUCT_KNOWN(false),
        /** Chủ thể đã có. */
        PRODUCER_KNOWN(false);

        private final boolean error;

        Fault(boolean error) {
            this.error = error;
        }

        boolean isError() {
            return error;
        }
    }

    static Finding at(@Nullable ImportField field, Fault fault, String... arguments) {
        return new Finding(fault, field, List.of(arguments));
    }
}
