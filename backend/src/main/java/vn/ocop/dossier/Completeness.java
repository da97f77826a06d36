package vn.ocop.dossier;

import static vn.ocop.dossier.Gap.Kind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.ranking.Ballot;
import vn.ocop.criteria.ranking.SheetScore;

/**
 * Kiểm tra thành phần hồ sơ (Điều 6 khoản 1, Điều 7 khoản 6): what a dossier of its kind still lacks on a day.
 *
 * @param recognisedUntil last day of the recognition in force; null when there is none
 */
record Completeness(
        DossierKind kind,
        OwnReport report,
        DossierSubject subject,
        CriteriaSet set,
        Ballot ballot,
        int stars,
        List<Evidence> evidence,
        @Nullable LocalDate recognisedUntil,
        LocalDate today) {

    private static final int WINDOW_OPENS = 180;
    private static final int WINDOW_CLOSES = 120;
    private static final int RECOGNISED = 3;

    /** What is missing, in the order of the forms. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        when(findings, subject.producer().representative() == null, Kind.REPRESENTATIVE);
        when(findings, subject.producer().address() == null, Kind.ADDRESS);
        when(findings, subject.producer().phone() == null, Kind.PHONE);
        when(findings, subject.product().specification() == null, Kind.SPECIFICATION);
        List<String> texts = missingTexts();
        when(findings, !texts.isEmpty(), Kind.REPORT_TEXTS, texts);
        when(findings, kind != DossierKind.FIRST && report.changes() == null, Kind.CHANGES);
        when(findings, set.sampleRequired() && report.samples() < 1, Kind.SAMPLES);
        sheet(findings);
        papers(findings);
        time(findings);
        return List.copyOf(findings);
    }

    private List<String> missingTexts() {
        List<String> missing = new ArrayList<>();
        Map<String, Boolean> texts = new LinkedHashMap<>();
        texts.put("rawMaterial", report.rawMaterial() == null);
        texts.put("technology", report.technology() == null);
        texts.put("quality", report.quality() == null);
        texts.put("market", report.market() == null);
        texts.put("revenue", report.revenue() == null);
        texts.put("profit", report.profit() == null);
        texts.put("futurePlan", report.futurePlan() == null);
        texts.forEach((name, absent) -> {
            if (absent) {
                missing.add(name);
            }
        });
        return missing;
    }

    private void sheet(List<Finding> findings) {
        List<Criterion> open = ballot.open(set);
        List<String> unanswered = codes(open, true);
        when(findings, !unanswered.isEmpty(), Kind.UNANSWERED, unanswered);
        List<String> zero = codes(open, false);
        when(findings, !zero.isEmpty(), Kind.LEFT_AT_ZERO, zero);
        when(findings, open.isEmpty() && stars < RECOGNISED, Kind.BELOW_THREE_STARS);
    }

    /** Criteria whose sheet has a box for nothing must be answered; the others are worth nothing when left open. */
    private static List<String> codes(List<Criterion> open, boolean withZero) {
        return open.stream()
                .filter(criterion -> criterion.options().stream().anyMatch(option -> option.points() == 0) == withZero)
                .map(Criterion::code)
                .toList();
    }

    private void papers(List<Finding> findings) {
        when(
                findings,
                evidence.stream().noneMatch(paper -> paper.type() == EvidenceType.BUSINESS_REGISTRATION),
                Kind.BUSINESS_REGISTRATION);
        Set<String> proved =
                evidence.stream().flatMap(paper -> paper.criteria().stream()).collect(Collectors.toSet());
        Map<String, Integer> points = SheetScore.of(set, ballot).byCriterion();
        List<String> unproved = set.criteria().stream()
                .map(Criterion::code)
                .filter(code -> points.getOrDefault(code, 0) > 0 && !proved.contains(code))
                .toList();
        when(findings, !unproved.isEmpty(), Kind.WITHOUT_EVIDENCE, unproved);
        List<String> expired = evidence.stream()
                .filter(paper -> paper.expiresOn() != null && paper.expiresOn().isBefore(today))
                .map(Evidence::title)
                .toList();
        when(findings, !expired.isEmpty(), Kind.EXPIRED_EVIDENCE, expired);
        when(findings, !set.knockouts().isEmpty(), Kind.KNOCKOUTS, set.knockouts());
    }

    private void time(List<Finding> findings) {
        if (kind == DossierKind.RENEWAL && recognisedUntil != null) {
            long left = ChronoUnit.DAYS.between(today, recognisedUntil);
            when(findings, left > WINDOW_OPENS, Kind.RENEWAL_EARLY);
            when(findings, left < WINDOW_CLOSES, Kind.RENEWAL_LATE);
        }
    }

    private static void when(List<Finding> findings, boolean missing, Kind kind) {
        when(findings, missing, kind, List.of());
    }

    private static void when(List<Finding> findings, boolean missing, Kind kind, List<String> items) {
        if (missing) {
            findings.add(new Finding(kind, items));
        }
    }

    /**
     * Một thiếu sót.
     *
     * @param items what it is about: criteria codes, names of texts, titles of papers
     */
    record Finding(Kind kind, List<String> items) {

        Finding {
            items = List.copyOf(items);
        }
    }
}
