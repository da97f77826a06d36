package vn.ocop.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.ProductGroup;
import vn.ocop.dossier.FormHead.Item;
import vn.ocop.dossier.FormHead.Tick;
import vn.ocop.producer.ProducerProfile;

/** Mẫu số 01: phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP. */
record RegistrationForm(
        String title,
        List<String> superior,
        List<String> issuer,
        @Nullable String number,
        String addressee,
        List<Item> items,
        List<Tick> kinds,
        List<String> attachments,
        String receipt,
        String received,
        String placeAndDate,
        String signer,
        String signerName) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    static RegistrationForm of(Dossier dossier, DossierSubject subject, CriteriaTemplate template, CriteriaSet set) {
        ProducerProfile producer = subject.producer();
        LocalDate filed = dossier.submittedAt() == null
                ? null
                : dossier.submittedAt().atZone(VIETNAM).toLocalDate();
        return new RegistrationForm(
                "Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP – "
                        + subject.product().name(),
                List.of(),
                FormHead.lines(FormHead.upper(producer.name())),
                null,
                "Kính gửi: Ủy ban nhân dân " + FormHead.orGap(subject.communeName()),
                items(subject, template, set),
                Stream.of(DossierKind.values())
                        .map(kind -> new Tick(FormHead.kind(kind), kind == dossier.kind()))
                        .toList(),
                attachments(dossier, set),
                dossier.receiptNumber() == null ? "……/PĐK-…………" : dossier.receiptNumber(),
                FormHead.day(filed),
                FormHead.placeAndDate(subject.communeName(), filed),
                "ĐẠI DIỆN CHỦ THỂ",
                producer.representative() == null ? "" : producer.representative());
    }

    private static List<Item> items(DossierSubject subject, CriteriaTemplate template, CriteriaSet set) {
        ProducerProfile producer = subject.producer();
        return List.of(
                Item.of("1. Tên đơn vị:", producer.name()),
                Item.of("2. Đại diện theo pháp luật:", producer.representative()),
                Item.of("Chức vụ:", producer.representativePosition()),
                Item.of("Địa chỉ:", producer.address()),
                Item.of("Điện thoại:", producer.phone()),
                Item.of("Thư điện tử:", producer.email()),
                Item.of("3. Tên sản phẩm đăng ký:", subject.product().name()),
                Item.of(
                        "Thuộc nhóm:",
                        template.groupOf(set).map(ProductGroup::name).orElse(null)),
                Item.of("Bộ sản phẩm:", "số %d – %s".formatted(set.number(), set.name())));
    }

    private static List<String> attachments(Dossier dossier, CriteriaSet set) {
        List<String> papers = new ArrayList<>();
        papers.add("Báo cáo tự đánh giá sản phẩm (Mẫu số 02) và minh chứng kèm theo");
        if (set.sampleRequired()) {
            papers.add("Mẫu sản phẩm: " + dossier.report().samples());
        }
        return papers;
    }
}
