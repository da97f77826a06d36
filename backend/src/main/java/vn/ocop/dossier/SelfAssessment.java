package vn.ocop.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.criteria.CriteriaCatalogue;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.criteria.CriteriaTemplate;
import vn.ocop.criteria.CriteriaTemplateId;
import vn.ocop.criteria.Criterion;
import vn.ocop.criteria.CriterionOption;
import vn.ocop.criteria.PublishedTemplate;
import vn.ocop.criteria.ranking.Ballot;
import vn.ocop.product.ProductSummary;
import vn.ocop.product.Products;
import vn.ocop.web.problem.ProblemException;

/**
 * Tự đánh giá của chủ thể: the official sheet of the dossier with what was ticked, counted, and what is missing. A draft is
 * read on the sheet in force today, a submitted dossier on the one it was filed under. Works within the caller's transaction.
 */
@Component
class SelfAssessment {

    private final CriteriaCatalogue catalogue;
    private final AssessmentRows rows;
    private final DossierSubjects subjects;
    private final Products products;
    private final WorkCalendar calendar;
    private final MessageSource messages;

    SelfAssessment(
            CriteriaCatalogue catalogue,
            AssessmentRows rows,
            DossierSubjects subjects,
            Products products,
            WorkCalendar calendar,
            MessageSource messages) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.subjects = subjects;
        this.products = products;
        this.calendar = calendar;
        this.messages = messages;
    }

    /** Everything that the sheet of the dossier says now. */
    Sheet sheet(Dossier dossier) {
        CriteriaTemplateId id = dossier.template() == null ? inForce().id() : dossier.template();
        CriteriaTemplate template = catalogue.template(id);
        String setCode = dossier.template() == null ? currentSet(dossier) : dossier.setCode();
        CriteriaSet set = template.set(setCode)
                .orElseThrow(() -> new ProblemException(DossierError.PRODUCT_WITHOUT_SET, dossier.productName()));
        List<SelfChoice> choices = rows.choices(dossier.id()).stream()
                .filter(choice -> set.criterion(choice.criterion()).isPresent())
                .map(choice -> onSheet(set, choice))
                .toList();
        Ballot ballot = new Ballot(choices.stream()
                .filter(choice -> choice.option() != null)
                .collect(Collectors.toMap(SelfChoice::criterion, choice -> Objects.requireNonNull(choice.option()))));
        return new Sheet(id, template, set, choices, ballot, SelfScore.of(template, set, ballot));
    }

    /** Ticks an option, or takes the tick back; of set 26's two cases the other one loses its ticks. */
    void choose(Dossier dossier, SelfChoice choice) {
        Sheet sheet = sheet(dossier);
        Criterion criterion = sheet.set()
                .criterion(choice.criterion())
                .orElseThrow(() -> ProblemException.atField("criterion", DossierError.NOT_ON_THE_SHEET));
        Integer number = choice.option();
        if (number != null) {
            CriterionOption option = option(criterion, number);
            if (option == null) {
                throw ProblemException.atField("option", DossierError.NOT_ON_THE_SHEET);
            }
            rows.untick(dossier.id(), ticksOfOtherCase(sheet, option));
        }
        rows.choose(dossier.id(), choice);
    }

    List<Completeness.Finding> findings(Dossier dossier, Sheet sheet) {
        return new Completeness(
                        dossier.kind(),
                        dossier.report(),
                        subjects.of(dossier),
                        sheet.set(),
                        sheet.ballot(),
                        sheet.score().stars(),
                        rows.evidence(dossier.id()),
                        products.find(dossier.product())
                                .map(ProductSummary::starsUntil)
                                .orElse(null),
                        calendar.today())
                .findings();
    }

    List<Gap> gaps(List<Completeness.Finding> findings) {
        Locale locale = LocaleContextHolder.getLocale();
        return findings.stream().map(finding -> gap(finding, locale)).toList();
    }

    PublishedTemplate inForce() {
        return catalogue
                .inForceOn(calendar.today())
                .orElseThrow(() -> new IllegalStateException("No criteria template is in force"));
    }

    private Gap gap(Completeness.Finding finding, Locale locale) {
        Gap.Kind kind = finding.kind();
        List<String> items = kind == Gap.Kind.REPORT_TEXTS
                ? finding.items().stream()
                        .map(name -> messages.getMessage("dossier.text." + name, null, locale))
                        .toList()
                : finding.items();
        String message = messages.getMessage(
                "dossier.gap." + kind.name(), new Object[] {items.size(), String.join(", ", items)}, locale);
        boolean aboutCriteria = kind.place() == Gap.Place.SHEET || kind == Gap.Kind.WITHOUT_EVIDENCE;
        return new Gap(kind, kind.place(), kind.blocking(), message, aboutCriteria ? finding.items() : List.of());
    }

    private String currentSet(Dossier dossier) {
        return products.find(dossier.product()).map(ProductSummary::setCode).orElse(dossier.setCode());
    }

    /** A tick that the sheet does not have, because the sheet changed, is none. */
    private static SelfChoice onSheet(CriteriaSet set, SelfChoice choice) {
        Integer number = choice.option();
        boolean there = number != null
                && set.criterion(choice.criterion())
                        .map(criterion -> option(criterion, number))
                        .isPresent();
        return there ? choice : new SelfChoice(choice.criterion(), null, choice.note());
    }

    private static List<String> ticksOfOtherCase(Sheet sheet, CriterionOption chosen) {
        List<String> others = new ArrayList<>();
        if (chosen.caseCode() != null) {
            sheet.ballot().choices().forEach((code, number) -> sheet.set()
                    .criterion(code)
                    .map(criterion -> option(criterion, number))
                    .filter(option ->
                            option.caseCode() != null && !option.caseCode().equals(chosen.caseCode()))
                    .ifPresent(_ -> others.add(code)));
        }
        return others;
    }

    private static @Nullable CriterionOption option(Criterion criterion, int number) {
        return criterion.options().stream()
                .filter(option -> option.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** Phiếu tự chấm. */
    record Sheet(
            CriteriaTemplateId templateId,
            CriteriaTemplate template,
            CriteriaSet set,
            List<SelfChoice> choices,
            Ballot ballot,
            SelfScore score) {

        Map<String, SelfChoice> byCriterion() {
            return choices.stream().collect(Collectors.toMap(SelfChoice::criterion, choice -> choice));
        }
    }
}
