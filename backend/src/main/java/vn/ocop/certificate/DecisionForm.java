package vn.ocop.certificate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Quyết định theo thể thức văn bản hành chính, with the words that follow from what is decided. */
record DecisionForm(
        String title,
        String body,
        String number,
        String placeAndDate,
        String subject,
        String authority,
        List<String> grounds,
        List<Article> articles,
        List<String> recipients,
        List<String> signingAs,
        String signer,
        boolean draft,
        String annexTitle,
        String annexReference,
        List<String> columns,
        List<List<String>> rows) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<Integer> PRODUCT_WIDTHS = List.of(700, 3_800, 3_200, 2_500, 2_554, 1_000, 1_100);
    private static final List<Integer> REVOCATION_WIDTHS = List.of(700, 3_200, 2_900, 1_200, 2_654, 4_200);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    static DecisionForm of(Decision decision, List<DecidedProduct> products, List<Revoked> revoked, String fullName) {
        DecisionText text = decision.text();
        String province = fullName.substring(0, 1).toLowerCase(VIETNAMESE) + fullName.substring(1);
        boolean revocation = decision.kind() == DecisionKind.REVOCATION;
        return new DecisionForm(
                "Quyết định – " + text.subject(),
                "ỦY BAN NHÂN DÂN\n" + fullName.toUpperCase(VIETNAMESE),
                "Số: " + Objects.requireNonNullElse(text.number(), "……/QĐ-UBND"),
                text.decidedOn() == null
                        ? CertificatePaper.place(fullName) + ", ngày …… tháng …… năm 20……"
                        : CertificatePaper.placeAndDate(fullName, text.decidedOn()),
                text.subject(),
                "CHỦ TỊCH ỦY BAN NHÂN DÂN " + fullName.toUpperCase(VIETNAMESE),
                text.grounds(),
                articles(decision, revocation ? revoked.size() : products.size(), province),
                text.addressees(),
                text.signingAs(),
                Objects.requireNonNullElse(text.signer(), ""),
                !decision.issued(),
                annexTitle(decision.kind()),
                "(Kèm theo Quyết định số %s ngày %s của Chủ tịch Ủy ban nhân dân %s)"
                        .formatted(
                                Objects.requireNonNullElse(text.number(), "……/QĐ-UBND"),
                                text.decidedOn() == null ? "…/…/20…" : DAY.format(text.decidedOn()),
                                province),
                revocation
                        ? List.of("TT", "Tên sản phẩm", "Chủ thể", "Hạng", "Quyết định công nhận", "Lý do thu hồi")
                        : List.of("TT", "Tên sản phẩm", "Chủ thể", "Xã, phường", "Bộ sản phẩm", "Điểm", "Hạng"),
                revocation ? revocationRows(revoked) : productRows(products));
    }

    /** The lines of the issuing body. */
    public List<String> bodyLines() {
        return body.lines().toList();
    }

    /** Widths of the annex's columns in a text document, in twentieths of a point; together those of its page. */
    public List<Integer> annexWidths() {
        return columns.size() == PRODUCT_WIDTHS.size() ? PRODUCT_WIDTHS : REVOCATION_WIDTHS;
    }

    private static List<Article> articles(Decision decision, int count, String province) {
        String agency = decision.text().proposedBy();
        return List.of(
                new Article(1, decided(decision.kind(), count, province)),
                new Article(2, entrusted(decision.kind(), agency)),
                new Article(
                        3,
                        "Chánh Văn phòng Ủy ban nhân dân " + province + "; Giám đốc " + agency
                                + "; Chủ tịch Ủy ban nhân dân các xã, phường có sản phẩm; các chủ thể có tên tại Phụ lục và"
                                + " các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./."));
    }

    private static String decided(DecisionKind kind, int count, String province) {
        return switch (kind) {
            case RECOGNITION ->
                "Công nhận %02d sản phẩm OCOP của %s (chi tiết tại Phụ lục kèm theo). Giấy chứng nhận có giá trị 36 tháng kể từ ngày ban hành Quyết định này."
                        .formatted(count, province);
            case RESULT_APPROVAL ->
                "Phê duyệt kết quả đánh giá, phân hạng của %02d sản phẩm OCOP đạt từ 90 điểm và đạt các mức tối thiểu của hạng 5 sao (chi tiết tại Phụ lục kèm theo)."
                        .formatted(count);
            case REVOCATION ->
                "Thu hồi công nhận và Giấy chứng nhận của %02d sản phẩm OCOP (chi tiết tại Phụ lục kèm theo)."
                        .formatted(count);
        };
    }

    private static String entrusted(DecisionKind kind, String agency) {
        return switch (kind) {
            case RECOGNITION ->
                "Giao %s cấp Giấy chứng nhận cho các chủ thể, công bố kết quả và hướng dẫn, kiểm tra việc duy trì tiêu chí, sử dụng nhãn hiệu chứng nhận OCOP theo quy định."
                        .formatted(agency);
            case RESULT_APPROVAL ->
                "Giao %s hoàn thiện hồ sơ, trình Bộ Nông nghiệp và Môi trường đánh giá, phân hạng và công nhận theo quy định."
                        .formatted(agency);
            case REVOCATION ->
                "Kể từ ngày ban hành Quyết định này, các chủ thể không được sử dụng hạng sao và nhãn hiệu chứng nhận OCOP cho các sản phẩm nói trên. Giao %s công bố việc thu hồi và theo dõi việc thực hiện."
                        .formatted(agency);
        };
    }

    private static String annexTitle(DecisionKind kind) {
        return switch (kind) {
            case RECOGNITION -> "DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN";
            case RESULT_APPROVAL -> "DANH SÁCH SẢN PHẨM ĐẠT TỪ 90 ĐIỂM TRÌNH BỘ";
            case REVOCATION -> "DANH SÁCH SẢN PHẨM OCOP BỊ THU HỒI CÔNG NHẬN";
        };
    }

    private static List<List<String>> productRows(List<DecidedProduct> products) {
        List<List<String>> rows = new ArrayList<>();
        for (DecidedProduct one : products) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    one.productName(),
                    one.producerName(),
                    one.communeName(),
                    one.setName(),
                    points(one.average()),
                    one.stars() == null ? "" : one.stars() + " sao"));
        }
        return rows;
    }

    private static List<List<String>> revocationRows(List<Revoked> revoked) {
        List<List<String>> rows = new ArrayList<>();
        for (Revoked one : revoked) {
            Recognition recognition = one.recognition();
            LocalDate day = recognition.decidedOn();
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    recognition.subject().productName(),
                    Objects.requireNonNullElse(recognition.subject().producerName(), ""),
                    recognition.stars() + " sao",
                    Objects.requireNonNullElse(recognition.decisionNo(), "")
                            + (day == null ? "" : " ngày " + DAY.format(day)),
                    one.revocation().ground().cited() + ": " + one.revocation().finding()));
        }
        return rows;
    }

    private static String points(@Nullable BigDecimal average) {
        return average == null
                ? ""
                : new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(VIETNAMESE))
                        .format(average.setScale(2, RoundingMode.DOWN));
    }

    /** Điều. */
    record Article(int number, String text) {}

    /** Một lần công nhận bị thu hồi. */
    record Revoked(Revocation revocation, Recognition recognition) {}
}
