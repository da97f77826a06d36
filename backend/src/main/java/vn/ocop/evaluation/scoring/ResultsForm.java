package vn.ocop.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.tenancy.Tenant;

/** Bảng tổng hợp kết quả đánh giá, phân hạng của một Hội đồng. */
record ResultsForm(
        String title,
        String issuer,
        String council,
        String decision,
        List<Row> rows,
        String summary,
        String placeAndDate,
        String secretary,
        String chair) {

    /** Một hồ sơ. */
    record Row(
            int place,
            String product,
            String producer,
            String commune,
            String sheet,
            String ballots,
            String partA,
            String partB,
            String partC,
            String average,
            String stars,
            String note,
            String day) {

        boolean recognised() {
            return List.of("3", "4", "5").contains(stars);
        }
    }

    /** @param communes name of the commune by its code */
    static ResultsForm of(
            Council council,
            List<Scoring> scorings,
            Map<DossierId, Dossier> dossiers,
            Map<DossierId, Conclusion> conclusions,
            Function<String, String> communes,
            int decimals,
            Tenant province) {
        List<Row> rows = new ArrayList<>();
        for (Scoring scoring : scorings) {
            Dossier dossier = Objects.requireNonNull(dossiers.get(scoring.dossier()));
            Conclusion conclusion = conclusions.get(scoring.dossier());
            boolean own = conclusion != null
                    && conclusion.councilId().equals(council.id().value());
            rows.add(row(rows.size() + 1, scoring, dossier, own ? conclusion : null, communes, decimals));
        }
        long recognised = rows.stream().filter(Row::recognised).count();
        return new ResultsForm(
                "Bảng tổng hợp kết quả – " + council.title(),
                PaperText.upper("Ủy ban nhân dân " + province.fullName()),
                council.title(),
                "(Theo Quyết định số %s ngày %s)"
                        .formatted(council.decisionNumber(), PaperText.day(council.decisionDate())),
                rows,
                "Tổng số %d hồ sơ, trong đó %d sản phẩm từ 3 sao trở lên.".formatted(rows.size(), recognised),
                PaperText.placeAndDate(province.name(), null),
                name(council, SeatFunction.SECRETARY),
                name(council, SeatFunction.CHAIR));
    }

    private static Row row(
            int place,
            Scoring scoring,
            Dossier dossier,
            @Nullable Conclusion conclusion,
            Function<String, String> communes,
            int decimals) {
        Conclusion scored = conclusion == null || conclusion.knockedOut() ? null : conclusion;
        return new Row(
                place,
                dossier.productName(),
                dossier.producerName(),
                communes.apply(dossier.commune()),
                dossier.setCode(),
                conclusion == null ? "–" : conclusion.present() + "/" + conclusion.councilSize(),
                PaperText.points(scored == null ? null : scored.partA(), decimals),
                PaperText.points(scored == null ? null : scored.partB(), decimals),
                PaperText.points(scored == null ? null : scored.partC(), decimals),
                PaperText.points(scored == null ? null : scored.average(), decimals),
                scored == null ? "–" : String.valueOf(scored.stars()),
                note(scoring, conclusion),
                day(scoring, conclusion));
    }

    private static String note(Scoring scoring, @Nullable Conclusion conclusion) {
        if (conclusion == null) {
            return switch (scoring.state()) {
                case SCHEDULED -> "Họp ngày";
                case OPEN -> "Đang chấm";
                case CLOSED, CONCLUDED -> "Đã chấm, chưa kết luận";
            };
        }
        String minutes = "Biên bản %s ngày".formatted(conclusion.minutesNumber());
        return conclusion.knockedOut() ? "Bị loại: %s. %s".formatted(conclusion.knockoutReason(), minutes) : minutes;
    }

    /** What the note ends with; apart, so that no line breaks within it. */
    private static String day(Scoring scoring, @Nullable Conclusion conclusion) {
        if (conclusion != null) {
            return PaperText.day(conclusion.minutesDate());
        }
        return scoring.state() == ScoringState.SCHEDULED ? PaperText.day(scoring.meetsOn()) : "";
    }

    private static String name(Council council, SeatFunction function) {
        return council.holder(function).map(Seat::fullName).orElse("");
    }
}
