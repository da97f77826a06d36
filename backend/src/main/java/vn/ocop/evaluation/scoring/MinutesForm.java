package vn.ocop.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.ranking.Ranking;
import vn.ocop.criteria.ranking.SheetScore;
import vn.ocop.dossier.Dossier;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.council.CouncilRules;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.tenancy.Tenant;
import vn.ocop.web.access.UserId;

/** Biên bản họp Hội đồng đánh giá, phân hạng, about one dossier; a draft before the council concluded. */
record MinutesForm(
        String title,
        String issuer,
        String number,
        String placeAndDate,
        String product,
        List<String> bases,
        List<String> meeting,
        List<Row> members,
        List<String> subject,
        List<Points> points,
        List<String> results,
        List<String> knockouts,
        String discussion,
        String conclusion,
        String secretary,
        String chair) {

    /** Thành viên dự họp. */
    record Row(int place, String name, String function, String agency, String present) {}

    /** Điểm của một phiếu. */
    record Points(String name, String partA, String partB, String partC, String total) {}

    static MinutesForm of(
            ScoringCase found,
            Tally tally,
            Set<UserId> excused,
            List<ScoringPass> passes,
            @Nullable Conclusion conclusion,
            Tenant province,
            int selfScore) {
        Dossier dossier = found.dossier();
        return new MinutesForm(
                "Biên bản họp Hội đồng – " + dossier.productName(),
                PaperText.upper("Ủy ban nhân dân " + province.fullName()),
                "Số: " + (conclusion == null ? "……/BB-HĐ" : conclusion.minutesNumber()),
                PaperText.placeAndDate(province.name(), conclusion == null ? null : conclusion.minutesDate()),
                dossier.productName(),
                bases(found),
                meeting(found, tally, passes),
                members(found, tally, excused),
                List.of(
                        "Sản phẩm: " + dossier.productName(),
                        "Chủ thể: " + dossier.producerName(),
                        "Bộ sản phẩm: số %d – %s"
                                .formatted(found.set().number(), found.set().name()),
                        "Số tiếp nhận hồ sơ: " + Objects.requireNonNullElse(dossier.receiptNumber(), PaperText.GAP),
                        "Điểm chủ thể tự chấm: %d/100 (để tham khảo)".formatted(selfScore)),
                points(found, tally),
                results(found, tally),
                knockouts(found, tally),
                conclusion == null || conclusion.discussion() == null ? PaperText.GAP : conclusion.discussion(),
                conclusion == null
                        ? "Hội đồng chưa kết luận."
                        : PaperText.outcome(conclusion, found.rules().roundingDecimals()) + ".",
                name(found, excused, SeatFunction.SECRETARY),
                name(found, excused, SeatFunction.CHAIR));
    }

    private static List<String> bases(ScoringCase found) {
        List<String> bases = new ArrayList<>();
        bases.add("Căn cứ %s;"
                .formatted(Objects.requireNonNullElse(
                        found.dossier().legalRegime(), found.template().legalBasis())));
        bases.add("Căn cứ Quyết định số %s ngày %s về việc thành lập %s;"
                .formatted(
                        found.council().decisionNumber(),
                        PaperText.day(found.council().decisionDate()),
                        found.council().title()));
        CouncilRules rules = found.rules();
        if (rules.decisionNumber() != null) {
            bases.add("Căn cứ Quy chế hoạt động của Hội đồng ban hành kèm theo Quyết định số %s ngày %s."
                    .formatted(rules.decisionNumber(), PaperText.day(rules.decisionDate())));
        }
        return bases;
    }

    private static List<String> meeting(ScoringCase found, Tally tally, List<ScoringPass> passes) {
        List<String> lines = new ArrayList<>();
        lines.add("Ngày họp: %s; hình thức: %s."
                .formatted(
                        PaperText.day(found.scoring().meetsOn()),
                        PaperText.mode(found.scoring().mode())));
        Attendance attendance = tally.attendance();
        lines.add(
                "Thành viên có quyền chấm: %d; không chấm do xung đột lợi ích: %d; số phiếu hợp lệ: %d (cần ít nhất %d)."
                        .formatted(attendance.voters(), attendance.excused(), attendance.sent(), attendance.needed()));
        passes.stream()
                .filter(pass -> pass.reason() != null)
                .forEach(pass -> lines.add("Chấm lại lần %d, lý do: %s".formatted(pass.number() - 1, pass.reason())));
        return lines;
    }

    private static List<Row> members(ScoringCase found, Tally tally, Set<UserId> excused) {
        List<Row> rows = new ArrayList<>();
        for (Seat seat : found.council().seats()) {
            String agency = seat.position() == null ? seat.agency() : seat.position() + ", " + seat.agency();
            rows.add(new Row(
                    rows.size() + 1,
                    seat.fullName(),
                    PaperText.function(seat.function()),
                    agency,
                    present(seat, tally, excused)));
        }
        return rows;
    }

    private static String present(Seat seat, Tally tally, Set<UserId> excused) {
        if (excused.contains(seat.userId())) {
            return "Không chấm (xung đột lợi ích)";
        }
        if (!seat.votes()) {
            return "Không chấm";
        }
        return tally.sheets().containsKey(seat.userId()) ? "Có phiếu" : "Không có phiếu";
    }

    private static List<Points> points(ScoringCase found, Tally tally) {
        return found.council().voters().stream()
                .filter(seat -> tally.sheets().containsKey(seat.userId()))
                .map(seat -> {
                    SheetScore sheet = Objects.requireNonNull(tally.sheets().get(seat.userId()));
                    return new Points(
                            seat.fullName(),
                            String.valueOf(sheet.byPart().get("A")),
                            String.valueOf(sheet.byPart().get("B")),
                            String.valueOf(sheet.byPart().get("C")),
                            String.valueOf(sheet.total()));
                })
                .toList();
    }

    private static List<String> results(ScoringCase found, Tally tally) {
        Ranking ranking = tally.ranking();
        if (ranking == null || tally.score() == null) {
            return List.of("Chưa có phiếu chấm.");
        }
        CouncilRules rules = found.rules();
        List<String> lines = new ArrayList<>();
        lines.add("Điểm trung bình: %s (%s)."
                .formatted(
                        PaperText.points(ranking.total(), rules.roundingDecimals()),
                        tally.score().counted() == tally.score().ballots()
                                ? "trung bình cộng của %d phiếu"
                                        .formatted(tally.score().ballots())
                                : "bỏ phiếu cao nhất và thấp nhất, còn %d phiếu"
                                        .formatted(tally.score().counted())));
        Map<String, BigDecimal> parts = ResultPages.parts(tally.score(), rules.roundingDecimals());
        lines.add("Điểm trung bình từng phần: A %s; B %s; C %s."
                .formatted(
                        PaperText.points(parts.get("A"), rules.roundingDecimals()),
                        PaperText.points(parts.get("B"), rules.roundingDecimals()),
                        PaperText.points(parts.get("C"), rules.roundingDecimals())));
        lines.add("Chênh lệch lớn nhất giữa hai thành viên: %d điểm (quy chế cho tối đa %d điểm)."
                .formatted(tally.spread(), rules.maxDeviation()));
        if (!tally.agreed().byCriterion().isEmpty()) {
            lines.add("Hội đồng thống nhất điểm để xét mức tối thiểu: %s.".formatted(agreed(found, tally)));
        }
        lines.add("Hạng theo khung điểm: %d sao; hạng theo khung điểm và mức tối thiểu của tiêu chí: %d sao."
                .formatted(ranking.bandStars(), ranking.stars()));
        return lines;
    }

    /** In the order of the sheet. */
    private static String agreed(ScoringCase found, Tally tally) {
        Map<String, Integer> points = tally.agreed().byCriterion();
        return found.set().criteria().stream()
                .filter(criterion -> points.containsKey(criterion.code()))
                .map(criterion -> "tiêu chí %s %d điểm".formatted(criterion.code(), points.get(criterion.code())))
                .collect(Collectors.joining("; "));
    }

    private static List<String> knockouts(ScoringCase found, Tally tally) {
        Map<String, String> words = KnockoutGround.of(found.set()).stream()
                .collect(Collectors.toMap(KnockoutGround::code, KnockoutGround::text));
        return tally.knockouts().stream()
                .map(vote -> "%s đề nghị loại theo căn cứ “%s”: %s"
                        .formatted(vote.name(), words.getOrDefault(vote.code(), vote.code()), vote.reason()))
                .toList();
    }

    /** Nobody where the holder stepped aside: whoever led the meeting in his place writes his name by hand. */
    private static String name(ScoringCase found, Set<UserId> excused, SeatFunction function) {
        return found.council()
                .holder(function)
                .filter(seat -> !excused.contains(seat.userId()))
                .map(Seat::fullName)
                .orElse("");
    }
}
