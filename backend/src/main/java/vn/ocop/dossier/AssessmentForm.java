package vn.ocop.dossier;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.CriteriaPart;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.dossier.FormHead.Item;
import vn.ocop.dossier.FormHead.Tick;
import vn.ocop.producer.ProducerProfile;
import vn.ocop.product.ProductPaper;

/** Mẫu số 02: báo cáo tự đánh giá sản phẩm, its evidence in the order of the criteria. */
record AssessmentForm(
        String title,
        List<String> superior,
        List<String> issuer,
        @Nullable String number,
        String subtitle,
        String basis,
        List<Item> items,
        List<Tick> papers,
        List<Item> results,
        String score,
        List<Row> rows,
        List<String> evidence,
        String plan,
        String placeAndDate,
        String signer,
        String signerName) {

    /** Dòng của bảng tự chấm. */
    record Row(
            String style,
            String code,
            String name,
            @Nullable String chosen,
            @Nullable String note,
            String max,
            String points,
            List<String> proofs) {}

    static AssessmentForm of(
            Dossier dossier, DossierSubject subject, SelfAssessment.Sheet sheet, List<Evidence> evidence) {
        ProducerProfile producer = subject.producer();
        return new AssessmentForm(
                "Báo cáo tự đánh giá sản phẩm – " + subject.product().name(),
                List.of(),
                FormHead.lines(FormHead.upper(producer.name())),
                null,
                subject.product().name(),
                "(Bộ sản phẩm số %d – %s; %s)"
                        .formatted(
                                sheet.set().number(),
                                sheet.set().name(),
                                sheet.template().legalBasis()),
                general(subject),
                papers(subject),
                results(dossier),
                score(sheet.score()),
                rows(sheet, evidence),
                listed(evidence),
                FormHead.orGap(dossier.report().futurePlan()),
                FormHead.placeAndDate(subject.communeName(), null),
                "ĐẠI DIỆN CHỦ THỂ",
                producer.representative() == null ? "" : producer.representative());
    }

    private static String score(SelfScore score) {
        return "Tổng điểm tự chấm: %d/100 (phần A: %s, phần B: %s, phần C: %s); hạng theo điểm tự chấm và mức tối thiểu: %d sao."
                .formatted(
                        score.total(),
                        score.byPart().get("A"),
                        score.byPart().get("B"),
                        score.byPart().get("C"),
                        score.stars());
    }

    private static List<Item> general(DossierSubject subject) {
        ProducerProfile producer = subject.producer();
        return List.of(
                Item.of("1. Tên chủ thể:", producer.name()),
                Item.of("2. Loại hình tổ chức:", FormHead.organisation(producer.organisationType())),
                Item.of("3. Địa chỉ:", producer.address()),
                Item.of("4. Liên hệ:", FormHead.orGap(producer.phone()) + "; " + FormHead.orGap(producer.email())),
                Item.of("5. Người đại diện:", FormHead.person(producer)),
                Item.of("Nơi ở:", producer.representativeAddress()),
                Item.of("6. Ngày thành lập, đăng ký:", FormHead.day(producer.foundedOn())),
                Item.of("Số đăng ký:", producer.registrationNo()),
                Item.of("7. Sản phẩm:", subject.product().name()),
                Item.of("Quy cách:", subject.product().specification()),
                Item.of("8. Lịch sử hình thành:", producer.history()));
    }

    private static List<Tick> papers(DossierSubject subject) {
        return Stream.of(ProductPaper.values())
                .map(paper -> new Tick(name(paper), subject.product().papers().contains(paper)))
                .toList();
    }

    private static String name(ProductPaper paper) {
        return switch (paper) {
            case QUALITY_DECLARATION -> "Công bố chất lượng sản phẩm";
            case FOOD_SAFETY -> "Giấy chứng nhận về an toàn thực phẩm, điều kiện sản xuất";
            case TRADEMARK -> "Nhãn hiệu";
            case GEOGRAPHICAL_INDICATION -> "Quyền sử dụng chỉ dẫn địa lý";
            case COLLECTIVE_MARK -> "Quyền sử dụng nhãn hiệu tập thể";
            case CERTIFICATION_MARK -> "Quyền sử dụng nhãn hiệu chứng nhận";
            case PATENT -> "Sáng chế, giải pháp hữu ích";
            case DESIGN -> "Kiểu dáng công nghiệp";
            case COPYRIGHT -> "Quyền tác giả";
            case OTHER -> "Giấy tờ khác";
        };
    }

    private static List<Item> results(Dossier dossier) {
        OwnReport report = dossier.report();
        List<Item> items = new ArrayList<>(List.of(
                Item.of("1. Vùng nguyên liệu", report.rawMaterial()),
                Item.of("2. Công nghệ, quy trình sản xuất", report.technology()),
                Item.of("3. Chất lượng sản phẩm", report.quality()),
                Item.of("4. Thị trường", report.market()),
                Item.of("5. Doanh thu năm gần nhất", money(report.revenue())),
                Item.of("6. Lợi nhuận năm gần nhất", money(report.profit()))));
        if (dossier.kind() != DossierKind.FIRST) {
            items.add(Item.of("7. Nội dung thay đổi so với lần công nhận trước", report.changes()));
        }
        return items;
    }

    private static @Nullable String money(@Nullable Long amount) {
        return amount == null
                ? null
                : NumberFormat.getIntegerInstance(FormHead.VIETNAMESE).format(amount) + " đồng";
    }

    private static List<Row> rows(SelfAssessment.Sheet sheet, List<Evidence> evidence) {
        Map<String, SelfChoice> choices = sheet.byCriterion();
        List<Row> rows = new ArrayList<>();
        for (CriteriaPart part : sheet.set().parts()) {
            rows.add(new Row(
                    "part-row",
                    part.code(),
                    part.name(),
                    null,
                    null,
                    String.valueOf(part.max()),
                    String.valueOf(sheet.score().byPart().get(part.code())),
                    List.of()));
            part.sections().stream()
                    .flatMap(section -> section.criteria().stream())
                    .map(criterion -> row(criterion, choices.get(criterion.code()), evidence))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Row row(Criterion criterion, @Nullable SelfChoice choice, List<Evidence> evidence) {
        CriterionOption option = choice == null || choice.option() == null
                ? null
                : criterion.options().stream()
                        .filter(found -> Objects.equals(found.number(), choice.option()))
                        .findFirst()
                        .orElse(null);
        List<String> proofs = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).criteria().contains(criterion.code())) {
                proofs.add("[%d] %s".formatted(i + 1, evidence.get(i).title()));
            }
        }
        return new Row(
                "criterion",
                criterion.code(),
                criterion.name(),
                option == null ? null : option.label(),
                choice == null ? null : choice.note(),
                String.valueOf(criterion.max()),
                String.valueOf(option == null ? 0 : option.points()),
                proofs);
    }

    private static List<String> listed(List<Evidence> evidence) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence paper = evidence.get(i);
            StringBuilder line = new StringBuilder("[%d] %s".formatted(i + 1, paper.title()));
            if (paper.documentNumber() != null) {
                line.append(", số ").append(paper.documentNumber());
            }
            if (paper.issuer() != null) {
                line.append(", ").append(paper.issuer());
            }
            if (paper.issuedOn() != null) {
                line.append(", ngày ").append(FormHead.day(paper.issuedOn()));
            }
            if (paper.expiresOn() != null) {
                line.append(", hết hạn ").append(FormHead.day(paper.expiresOn()));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
