package vn.ocop.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.ocop.criteria.TemplatePlace.Level;

/** Kiểm tra số học của bộ tiêu chí: every sum, every code, every threshold. */
final class TemplateInspection {

    private static final Set<Integer> RANKS_WITH_THRESHOLD = Set.of(3, 4, 5);

    private final List<TemplateFinding> findings = new ArrayList<>();

    private TemplateInspection() {}

    static List<TemplateFinding> of(CriteriaTemplate template) {
        TemplateInspection inspection = new TemplateInspection();
        inspection.bands(template.bands());
        inspection.uniqueSets(template);
        template.sets().forEach(inspection::set);
        return inspection.findings;
    }

    private void bands(List<RankBand> bands) {
        boolean eachRankOnce = bands.stream().map(RankBand::stars).toList().equals(List.of(5, 4, 3, 2, 1));
        if (!eachRankOnce) {
            report(TemplateFault.BAND_STARS, TemplatePlace.FILE);
            return;
        }
        RankBand highest = bands.getFirst();
        if (bands.getLast().min() != 0 || highest.max() != CriteriaSet.TOTAL || !highest.maxIncluded()) {
            report(TemplateFault.BAND_ENDS, TemplatePlace.FILE);
        }
        for (int i = 1; i < bands.size(); i++) {
            RankBand upper = bands.get(i - 1);
            RankBand lower = bands.get(i);
            if (lower.max() != upper.min() || lower.maxIncluded() || lower.min() >= lower.max()) {
                report(TemplateFault.BAND_GAP, TemplatePlace.FILE, upper.stars(), lower.stars(), upper.min());
            }
        }
    }

    private void uniqueSets(CriteriaTemplate template) {
        Set<String> groups = new HashSet<>();
        template.groups().stream()
                .filter(group -> !groups.add(group.code()))
                .forEach(group ->
                        report(TemplateFault.DUPLICATE_GROUP, TemplatePlace.FILE.at(Level.GROUP, group.code())));
        Set<String> codes = new HashSet<>();
        Set<Integer> numbers = new HashSet<>();
        Set<String> mnemonics = new HashSet<>();
        for (CriteriaSet set : template.sets()) {
            TemplatePlace place = TemplatePlace.FILE.at(Level.SET, set.code());
            if (!codes.add(set.code())) {
                report(TemplateFault.DUPLICATE_SET, place);
            }
            if (!numbers.add(set.number())) {
                report(TemplateFault.DUPLICATE_SET_NUMBER, place, set.number());
            }
            if (!mnemonics.add(set.mnemonic())) {
                report(TemplateFault.DUPLICATE_MNEMONIC, place, set.mnemonic());
            }
        }
    }

    private void set(CriteriaSet set) {
        TemplatePlace place = TemplatePlace.FILE.at(Level.SET, set.code());
        int sum = set.parts().stream().mapToInt(CriteriaPart::max).sum();
        if (sum != CriteriaSet.TOTAL) {
            report(TemplateFault.PARTS_SUM, place, sum, CriteriaSet.TOTAL);
        }
        Set<String> parts = new HashSet<>();
        Set<String> sections = new HashSet<>();
        Set<String> criteria = new HashSet<>();
        for (CriteriaPart part : set.parts()) {
            TemplatePlace partPlace = place.at(Level.PART, part.code());
            if (!parts.add(part.code())) {
                report(TemplateFault.DUPLICATE_PART, partPlace);
            }
            part(part, partPlace, sections, criteria);
        }
    }

    private void part(CriteriaPart part, TemplatePlace place, Set<String> sections, Set<String> criteria) {
        int sum = part.sections().stream().mapToInt(CriteriaSection::max).sum();
        if (sum != part.max()) {
            report(TemplateFault.SECTIONS_SUM, place, sum, part.max());
        }
        for (CriteriaSection section : part.sections()) {
            TemplatePlace sectionPlace = place.at(Level.SECTION, section.code());
            if (!sections.add(section.code())) {
                report(TemplateFault.DUPLICATE_SECTION, sectionPlace);
            }
            int criteriaSum =
                    section.criteria().stream().mapToInt(Criterion::max).sum();
            if (criteriaSum != section.max()) {
                report(TemplateFault.CRITERIA_SUM, sectionPlace, criteriaSum, section.max());
            }
            for (Criterion criterion : section.criteria()) {
                TemplatePlace criterionPlace = place.at(Level.CRITERION, criterion.code());
                if (!criteria.add(criterion.code())) {
                    report(TemplateFault.DUPLICATE_CRITERION, criterionPlace);
                }
                criterion(criterion, criterionPlace);
            }
        }
    }

    private void criterion(Criterion criterion, TemplatePlace place) {
        if (criterion.max() <= 0) {
            report(TemplateFault.MAX_NOT_POSITIVE, place, criterion.max());
        }
        Map<String, List<CriterionOption>> cases = new LinkedHashMap<>();
        criterion.options().forEach(option -> cases.computeIfAbsent(
                        option.caseCode() == null ? "" : option.caseCode(), unused -> new ArrayList<>())
                .add(option));
        if (cases.size() > 1 && cases.containsKey("")) {
            report(TemplateFault.MIXED_CASES, place);
        }
        cases.forEach((caseCode, options) -> points(criterion, caseCode, options, place));
        thresholds(criterion, place);
    }

    private void points(Criterion criterion, String caseCode, List<CriterionOption> options, TemplatePlace place) {
        int previous = -1;
        int top = 0;
        for (CriterionOption option : options) {
            TemplatePlace optionPlace = place.at(Level.OPTION, option.number());
            if (option.points() < 0) {
                report(TemplateFault.NEGATIVE_POINTS, optionPlace, option.points());
            } else if (option.points() < previous) {
                report(TemplateFault.OPTION_ORDER, optionPlace, option.points(), previous);
            }
            previous = option.points();
            top = Math.max(top, option.points());
        }
        if (top != criterion.max() && caseCode.isEmpty()) {
            report(TemplateFault.TOP_OPTION, place, top, criterion.max());
        } else if (top != criterion.max()) {
            report(TemplateFault.TOP_OPTION_OF_CASE, place, caseCode, top, criterion.max());
        }
    }

    private void thresholds(Criterion criterion, TemplatePlace place) {
        Map<Integer, Integer> pointsByStars = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (CriterionOption option : criterion.options()) {
            Integer stars = option.minForStars();
            if (stars == null) {
                continue;
            }
            if (!RANKS_WITH_THRESHOLD.contains(stars)) {
                report(TemplateFault.BAD_THRESHOLD, place.at(Level.OPTION, option.number()), stars);
            } else if (!seen.add(stars + "/" + option.caseCode())) {
                report(TemplateFault.DUPLICATE_THRESHOLD, place, stars);
            }
            pointsByStars.merge(stars, option.points(), Math::min);
        }
        int lowerStars = 0;
        int lowerPoints = -1;
        for (Map.Entry<Integer, Integer> threshold : pointsByStars.entrySet()) {
            if (threshold.getValue() < lowerPoints) {
                report(TemplateFault.FALLING_THRESHOLD, place, threshold.getKey(), lowerStars);
            }
            lowerStars = threshold.getKey();
            lowerPoints = threshold.getValue();
        }
    }

    private void report(TemplateFault fault, TemplatePlace place, Object... arguments) {
        findings.add(TemplateFinding.of(fault, place, arguments));
    }
}
