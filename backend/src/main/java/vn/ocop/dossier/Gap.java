package vn.ocop.dossier;

import java.util.List;

/**
 * Điều còn thiếu của hồ sơ.
 *
 * @param message sentence in the reader's language
 * @param criteria criteria it is about; empty when it is about none
 */
record Gap(Kind kind, Place place, boolean blocking, String message, List<String> criteria) {

    Gap {
        criteria = List.copyOf(criteria);
    }

    /** Nơi bổ sung. */
    enum Place {
        /** Thông tin chủ thể. */
        PRODUCER,
        /** Thông tin sản phẩm. */
        PRODUCT,
        /** Lời khai. */
        REPORT,
        /** Phiếu tự chấm. */
        SHEET,
        /** Minh chứng. */
        EVIDENCE,
        /** Thời điểm nộp. */
        TIME
    }

    /** Loại thiếu sót. */
    enum Kind {
        /** Thiếu người đại diện. */
        REPRESENTATIVE(Place.PRODUCER, true),
        /** Thiếu địa chỉ. */
        ADDRESS(Place.PRODUCER, true),
        /** Thiếu điện thoại. */
        PHONE(Place.PRODUCER, true),
        /** Thiếu quy cách sản phẩm. */
        SPECIFICATION(Place.PRODUCT, false),
        /** Thiếu nội dung phần II, IV. */
        REPORT_TEXTS(Place.REPORT, true),
        /** Thiếu nội dung thay đổi. */
        CHANGES(Place.REPORT, true),
        /** Thiếu mẫu sản phẩm. */
        SAMPLES(Place.REPORT, true),
        /** Tiêu chí chưa chấm. */
        UNANSWERED(Place.SHEET, true),
        /** Tiêu chí để trống được tính 0 điểm. */
        LEFT_AT_ZERO(Place.SHEET, false),
        /** Tự chấm dưới 3 sao. */
        BELOW_THREE_STARS(Place.SHEET, false),
        /** Thiếu đăng ký kinh doanh. */
        BUSINESS_REGISTRATION(Place.EVIDENCE, true),
        /** Tiêu chí có điểm mà chưa có minh chứng. */
        WITHOUT_EVIDENCE(Place.EVIDENCE, false),
        /** Giấy tờ hết hạn. */
        EXPIRED_EVIDENCE(Place.EVIDENCE, false),
        /** Trường hợp bị loại cần tự kiểm tra. */
        KNOCKOUTS(Place.EVIDENCE, false),
        /** Chưa đến kỳ nộp đánh giá lại. */
        RENEWAL_EARLY(Place.TIME, false),
        /** Quá kỳ nộp đánh giá lại. */
        RENEWAL_LATE(Place.TIME, false);

        private final Place place;
        private final boolean blocking;

        Kind(Place place, boolean blocking) {
            this.place = place;
            this.blocking = blocking;
        }

        Place place() {
            return place;
        }

        boolean blocking() {
            return blocking;
        }
    }
}
