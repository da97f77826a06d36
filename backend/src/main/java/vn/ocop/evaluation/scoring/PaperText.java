package vn.ocop.evaluation.scoring;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.council.MeetingMode;
import vn.ocop.evaluation.council.SeatFunction;

/** What the council's papers say in words: days, points, functions. */
final class PaperText {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final String GAP = "…………………………";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private PaperText() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "……/……/20……" : DAY.format(day);
    }

    /** As the line before a signature: place, ngày … tháng … năm …; day and month below three with a leading zero. */
    static String placeAndDate(String place, @Nullable LocalDate day) {
        return day == null
                ? place + ", ngày …… tháng …… năm 20……"
                : "%s, ngày %02d tháng %s năm %d"
                        .formatted(
                                place,
                                day.getDayOfMonth(),
                                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                                day.getYear());
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String points(@Nullable BigDecimal points, int decimals) {
        if (points == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getInstance(VIETNAMESE);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(points);
    }

    static String function(SeatFunction function) {
        return switch (function) {
            case CHAIR -> "Chủ tịch Hội đồng";
            case SECRETARY -> "Thư ký";
            case MEMBER -> "Ủy viên";
        };
    }

    static String mode(MeetingMode mode) {
        return switch (mode) {
            case IN_PERSON -> "họp trực tiếp";
            case ONLINE -> "họp trực tuyến";
            case WRITTEN -> "lấy ý kiến bằng văn bản";
        };
    }

    /** What became of the dossier, as one sentence without its last stop. */
    static String outcome(Conclusion conclusion, int decimals) {
        if (conclusion.knockedOut()) {
            return "Hồ sơ bị loại: " + conclusion.knockoutReason();
        }
        String result =
                "%s điểm, xếp hạng %d sao".formatted(points(conclusion.average(), decimals), conclusion.stars());
        return switch (conclusion.stars()) {
            case 5 -> result + "; đề nghị phê duyệt kết quả và trình Bộ Nông nghiệp và Môi trường";
            case 3, 4 -> result + "; đề nghị Chủ tịch Ủy ban nhân dân cấp tỉnh công nhận";
            default -> result + "; chưa đạt mức được công nhận";
        };
    }
}
