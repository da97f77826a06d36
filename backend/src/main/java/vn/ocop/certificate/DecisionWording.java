package vn.ocop.certificate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lời văn soạn sẵn of a draft: what every such decision says, for the officer to complete. */
final class DecisionWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private static final String GOVERNMENT_LAW = "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;";
    private static final String PROGRAMME =
            "Căn cứ Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ về đánh giá,"
                    + " phân hạng sản phẩm OCOP;";

    private final String provinceName;
    private final String agency;

    /** @param fullName of the province, for example “Tỉnh Thanh Hóa” */
    DecisionWording(String fullName) {
        this.provinceName = fullName.substring(0, 1).toLowerCase(VIETNAMESE) + fullName.substring(1);
        this.agency = "Sở Nông nghiệp và Môi trường " + provinceName;
    }

    /** As a recognition names who issued it. */
    String issuer() {
        return "Chủ tịch Ủy ban nhân dân " + provinceName;
    }

    DecisionText draft(DecisionKind kind, List<DecidedProduct> products, LocalDate today) {
        return new DecisionText(
                subject(kind, products, today),
                Stream.of(List.of(GOVERNMENT_LAW, PROGRAMME), papers(kind, products), List.of(proposal()))
                        .flatMap(List::stream)
                        .collect(Collectors.joining("\n")),
                recipients(kind),
                agency,
                "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
                null,
                null,
                null);
    }

    private static String subject(DecisionKind kind, List<DecidedProduct> products, LocalDate today) {
        return switch (kind) {
            case RECOGNITION -> "Về việc công nhận sản phẩm OCOP đạt " + stars(products) + " năm " + today.getYear();
            case RESULT_APPROVAL ->
                "Về việc phê duyệt kết quả đánh giá, phân hạng sản phẩm OCOP đạt từ 90 điểm năm " + today.getYear();
            case REVOCATION -> "Về việc thu hồi công nhận sản phẩm OCOP năm " + today.getYear();
        };
    }

    private static String stars(List<DecidedProduct> products) {
        String ranks = products.stream()
                .flatMap(one -> Stream.ofNullable(one.stars()))
                .distinct()
                .sorted()
                .map(Object::toString)
                .collect(Collectors.joining(" sao, "));
        return ranks.isEmpty() ? "hạng sao" : ranks + " sao";
    }

    private static List<String> papers(DecisionKind kind, List<DecidedProduct> products) {
        if (!kind.overDossiers()) {
            return List.of();
        }
        return products.stream()
                .filter(one -> one.paperNumber() != null && one.paperDate() != null)
                .map(one -> one.byMinistry()
                        ? "Căn cứ Văn bản số %s ngày %s của Bộ Nông nghiệp và Môi trường về kết quả đánh giá;"
                                .formatted(one.paperNumber(), DAY.format(one.paperDate()))
                        : "Căn cứ Biên bản số %s ngày %s của Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh;"
                                .formatted(one.paperNumber(), DAY.format(one.paperDate())))
                .distinct()
                .toList();
    }

    private String proposal() {
        return "Theo đề nghị của " + agency + " tại Tờ trình số ……/TTr-SNNMT ngày …… tháng …… năm 20…….";
    }

    private static String recipients(DecisionKind kind) {
        String third = kind == DecisionKind.RESULT_APPROVAL
                ? "- Bộ Nông nghiệp và Môi trường (để báo cáo);"
                : "- Ủy ban nhân dân các xã, phường có sản phẩm;";
        return String.join("\n", "- Như Điều 3;", "- Chủ tịch, các Phó Chủ tịch UBND tỉnh;", third, "- Lưu: VT, NN.");
    }
}
