package vn.ocop.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.dossier.FormHead.Item;
import vn.ocop.producer.ProducerProfile;

/** Mẫu số 03: báo cáo thẩm định của Ủy ban nhân dân cấp xã. */
record CommuneForm(
        String title,
        List<String> superior,
        List<String> issuer,
        @Nullable String number,
        String addressee,
        List<Item> items,
        List<Item> opinions,
        String request,
        String placeAndDate,
        String signer,
        String signerName) {

    static CommuneForm of(
            Dossier dossier, DossierSubject subject, CriteriaSet set, CommuneReport report, String province) {
        ProducerProfile producer = subject.producer();
        String commune = FormHead.orGap(subject.communeName());
        return new CommuneForm(
                "Báo cáo thẩm định hồ sơ sản phẩm OCOP – " + subject.product().name(),
                FormHead.lines("ỦY BAN NHÂN DÂN"),
                FormHead.lines(FormHead.upper(commune)),
                "Số: " + (report.reportNumber() == null ? "……/BC-UBND" : report.reportNumber()),
                "Kính gửi: Ủy ban nhân dân " + province,
                List.of(
                        Item.of("1. Chủ thể:", producer.name()),
                        Item.of("Địa chỉ:", producer.address()),
                        Item.of("Người đại diện:", producer.representative()),
                        Item.of("Điện thoại:", producer.phone()),
                        Item.of("2. Sản phẩm:", subject.product().name()),
                        Item.of("Bộ sản phẩm:", "số %d – %s".formatted(set.number(), set.name())),
                        Item.of("3. Loại đăng ký:", FormHead.kind(dossier.kind())),
                        Item.of("Số tiếp nhận:", dossier.receiptNumber())),
                List.of(
                        Item.of("1. Sử dụng nguyên liệu địa phương", report.localRawMaterial()),
                        Item.of("2. Sử dụng lao động địa phương", report.localLabour()),
                        Item.of("3. Nguồn gốc ý tưởng sản phẩm", report.ideaOrigin()),
                        Item.of("4. Bản sắc, trí tuệ địa phương", report.localIdentity())),
                "Ủy ban nhân dân %s kính đề nghị Ủy ban nhân dân %s xem xét, tổ chức đánh giá, phân hạng sản phẩm “%s” của %s theo quy định."
                        .formatted(commune, province, subject.product().name(), producer.name()),
                FormHead.placeAndDate(subject.communeName(), report.reportDate()),
                "TM. ỦY BAN NHÂN DÂN",
                "");
    }
}
