package vn.ocop.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Trang hồ sơ và danh sách hồ sơ for one person. */
@Service
@Transactional(readOnly = true)
class DossierPages {

    /** Steps that are taken on the dossier's own page; the others belong to scoring and deciding. */
    private static final Set<DossierTransition> OFFERED = EnumSet.of(
            DossierTransition.SUBMIT,
            DossierTransition.RESUBMIT,
            DossierTransition.SUPPLEMENT,
            DossierTransition.WITHDRAW,
            DossierTransition.COMMUNE_RECEIVE,
            DossierTransition.COMMUNE_RETURN,
            DossierTransition.COMMUNE_REPORT,
            DossierTransition.COMMUNE_RESEND,
            DossierTransition.PROVINCE_RECEIVE,
            DossierTransition.RETURN_TO_COMMUNE,
            DossierTransition.PROVINCE_RETURN,
            DossierTransition.ACCEPT,
            DossierTransition.ADVISORY_REPORT);

    private final DossierAccess access;
    private final DossierList list;
    private final SelfAssessment assessment;
    private final AssessmentRows assessments;
    private final StepRows steps;
    private final WorkCalendar calendar;

    DossierPages(
            DossierAccess access,
            DossierList list,
            SelfAssessment assessment,
            AssessmentRows assessments,
            StepRows steps,
            WorkCalendar calendar) {
        this.access = access;
        this.list = list;
        this.assessment = assessment;
        this.assessments = assessments;
        this.steps = steps;
        this.calendar = calendar;
    }

    static boolean offers(DossierTransition step) {
        return OFFERED.contains(step);
    }

    Page<DossierLine> list(DossierList.Filter filter, PageRequest request, CurrentUser user) {
        return list.read(access.reach(user), filter, request);
    }

    DossierView.Assessment assessment(DossierId id, CurrentUser user) {
        Dossier dossier = access.visible(id, user);
        SelfAssessment.Sheet sheet = assessment.sheet(dossier);
        return new DossierView.Assessment(
                sheet.choices(), sheet.score(), assessment.gaps(assessment.findings(dossier, sheet)));
    }

    DossierView view(DossierId id, CurrentUser user) {
        Dossier dossier = access.visible(id, user);
        SelfAssessment.Sheet sheet = assessment.sheet(dossier);
        boolean owner = access.reach(user).owns(dossier);
        boolean editable = owner && dossier.state().editable();
        return new DossierView(
                id,
                dossier.kind(),
                dossier.product(),
                dossier.productName(),
                dossier.producerName(),
                dossier.commune(),
                dossier.state(),
                dossier.receiptNumber(),
                sheet.templateId().value(),
                sheet.set().code(),
                sheet.set().name(),
                dossier.legalRegime(),
                dossier.report(),
                dossier.submittedAt(),
                dossier.clock().due(),
                dossier.clock().remaining(calendar.today(), calendar.workingDays()),
                dossier.supplements(),
                editable,
                reportWritable(dossier, user),
                actions(dossier, user),
                sheet.choices(),
                sheet.score(),
                assessments.evidence(id),
                editable ? assessment.gaps(assessment.findings(dossier, sheet)) : List.of(),
                report(dossier, user),
                steps.of(id),
                dossier.version());
    }

    private List<DossierView.Action> actions(Dossier dossier, CurrentUser user) {
        return access.steps(dossier, user).stream()
                .filter(OFFERED::contains)
                .map(DossierView.Action::of)
                .toList();
    }

    private boolean reportWritable(Dossier dossier, CurrentUser user) {
        return (dossier.state() == DossierState.COMMUNE_CHECK || dossier.state() == DossierState.RETURNED_TO_COMMUNE)
                && access.may(DossierTransition.COMMUNE_REPORT, dossier, user);
    }

    /** An unfinished report is the commune's own affair. */
    private @Nullable CommuneReport report(Dossier dossier, CurrentUser user) {
        return steps.report(dossier.id())
                .filter(report ->
                        report.letterNumber() != null || access.may(DossierTransition.COMMUNE_REPORT, dossier, user))
                .orElse(null);
    }
}
