package vn.ocop.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.OrganisationType;
import vn.ocop.producer.ProducerProfile;

/** What the printed forms of Decision 26/2026/QĐ-TTg have in common: words, dates, dotted gaps. */
final class FormHead {

    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    static final String GAP = "…………………………………………";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private FormHead() {}

    static String orGap(@Nullable Object value) {
        return value == null ? GAP : value.toString();
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "……/……/20……" : DAY.format(day);
    }

    /** As the last line before a signature: place, ngày … tháng … năm …; day and month below three with a leading zero. */
    static String placeAndDate(@Nullable String commune, @Nullable LocalDate day) {
        String place = commune == null ? "……………" : commune.replaceFirst("^(Xã|Phường|Đặc khu) ", "");
        return day == null
                ? place + ", ngày …… tháng …… năm 20……"
                : place
                        + ", ngày %02d tháng %s năm %d"
                                .formatted(
                                        day.getDayOfMonth(),
                                        day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                                        day.getYear());
    }

    static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String organisation(@Nullable OrganisationType type) {
        if (type == null) {
            return GAP;
        }
        return switch (type) {
            case COOPERATIVE -> "Hợp tác xã";
            case COOPERATIVE_GROUP -> "Tổ hợp tác";
            case ENTERPRISE -> "Doanh nghiệp nhỏ và vừa";
            case FARM -> "Trang trại";
            case HOUSEHOLD -> "Hộ sản xuất, kinh doanh có đăng ký";
            case ASSOCIATION -> "Hội, trung tâm điều hành du lịch";
        };
    }

    static String person(ProducerProfile producer) {
        String sex = producer.representativeSex() == null
                ? GAP
                : switch (producer.representativeSex()) {
                    case FEMALE -> "Nữ";
                    case MALE -> "Nam";
                };
        return "%s; giới tính: %s; dân tộc: %s"
                .formatted(orGap(producer.representative()), sex, orGap(producer.representativeEthnicity()));
    }

    static String kind(DossierKind kind) {
        return switch (kind) {
            case FIRST -> "Đánh giá, phân hạng lần đầu";
            case UPGRADE -> "Đánh giá nâng hạng";
            case RENEWAL -> "Đánh giá, phân hạng lại";
        };
    }

    /** Một mục có tên và nội dung. */
    record Item(String label, String value) {

        static Item of(String label, @Nullable Object value) {
            return new Item(label, orGap(value));
        }
    }

    /** Một ô đánh dấu. */
    record Tick(String label, boolean ticked) {}

    /** Lines of a letterhead, as long as they are. */
    static List<String> lines(String... lines) {
        return List.of(lines);
    }
}
