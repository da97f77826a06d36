package vn.ocop.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.CriteriaPart;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.criteria.ranking.SheetScore;
import vn.ocop.dossier.Dossier;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.tenancy.Tenant;

/** Phiếu chấm điểm của một thành viên to print: what he chose on the official sheet, and what he wrote. */
record BallotForm(
        String title,
        String issuer,
        String sheet,
        String basis,
        List<String> items,
        List<Row> rows,
        String total,
        List<String> knockouts,
        String comment,
        String placeAndDate,
        String signer) {

    /** Dòng của phiếu. */
    record Row(
            String style,
            String code,
            String name,
            @Nullable String chosen,
            @Nullable String comment,
            String max,
            String points) {}

    static BallotForm of(ScoringCase found, Seat seat, MemberBallot ballot, Tenant province) {
        Dossier dossier = found.dossier();
        SheetScore score = SheetScore.of(found.set(), ballot.ticks());
        String state = ballot.sent() ? "" : " (chưa gửi)";
        return new BallotForm(
                "Phiếu chấm điểm – " + dossier.productName(),
                PaperText.upper("Ủy ban nhân dân " + province.fullName()),
                "Bộ sản phẩm số %d – %s"
                        .formatted(found.set().number(), found.set().name()),
                "(%s)".formatted(found.template().legalBasis()),
                List.of(
                        "Sản phẩm: " + dossier.productName(),
                        "Chủ thể: " + dossier.producerName(),
                        "Số tiếp nhận hồ sơ: " + Objects.requireNonNullElse(dossier.receiptNumber(), PaperText.GAP),
                        "Người chấm: %s – %s, %s"
                                .formatted(seat.fullName(), PaperText.function(seat.function()), seat.agency()),
                        "Lượt chấm: %d%s".formatted(ballot.pass(), state)),
                rows(found, ballot, score),
                String.valueOf(score.total()),
                ballot.knockouts().stream()
                        .map(knockout -> ground(found, knockout.code()) + ": " + knockout.reason())
                        .toList(),
                ballot.generalComment() == null ? PaperText.GAP : ballot.generalComment(),
                PaperText.placeAndDate(
                        province.name(),
                        ballot.sentAt() == null
                                ? null
                                : ballot.sentAt().atZone(ScoringPapers.VIETNAM).toLocalDate()),
                seat.fullName());
    }

    private static String ground(ScoringCase found, String code) {
        return KnockoutGround.of(found.set()).stream()
                .filter(ground -> ground.code().equals(code))
                .map(KnockoutGround::text)
                .findFirst()
                .orElse(code);
    }

    private static List<Row> rows(ScoringCase found, MemberBallot ballot, SheetScore score) {
        List<Row> rows = new ArrayList<>();
        for (CriteriaPart part : found.set().parts()) {
            rows.add(new Row(
                    "part-row",
                    part.code(),
                    part.name(),
                    null,
                    null,
                    String.valueOf(part.max()),
                    String.valueOf(score.byPart().get(part.code()))));
            part.sections().stream()
                    .flatMap(section -> section.criteria().stream())
                    .map(criterion -> row(criterion, ballot.choices().get(criterion.code()), score))
                    .forEach(rows::add);
        }
        return rows;
    }

    private static Row row(Criterion criterion, @Nullable Choice choice, SheetScore score) {
        String chosen = choice == null
                ? null
                : criterion.options().stream()
                        .filter(option -> Objects.equals(option.number(), choice.option()))
                        .map(CriterionOption::label)
                        .findFirst()
                        .orElse(null);
        return new Row(
                "criterion",
                criterion.code(),
                criterion.name(),
                chosen,
                choice == null ? null : choice.comment(),
                String.valueOf(criterion.max()),
                String.valueOf(score.byCriterion().get(criterion.code())));
    }
}
