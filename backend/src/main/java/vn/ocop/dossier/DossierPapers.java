package vn.ocop.dossier;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.document.OfficialPaper;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.workspace.WorkspaceProfiles;

/** In các mẫu của hồ sơ as PDF. */
@Service
@Transactional(readOnly = true)
class DossierPapers {

    private final DossierAccess access;
    private final DossierSubjects subjects;
    private final SelfAssessment assessment;
    private final AssessmentRows assessments;
    private final StepRows steps;
    private final OfficialPaper paper;
    private final WorkspaceProfiles workspaces;

    DossierPapers(
            DossierAccess access,
            DossierSubjects subjects,
            SelfAssessment assessment,
            AssessmentRows assessments,
            StepRows steps,
            OfficialPaper paper,
            WorkspaceProfiles workspaces) {
        this.access = access;
        this.subjects = subjects;
        this.assessment = assessment;
        this.assessments = assessments;
        this.steps = steps;
        this.paper = paper;
        this.workspaces = workspaces;
    }

    byte[] registration(DossierId id, CurrentUser user) {
        Dossier dossier = access.visible(id, user);
        SelfAssessment.Sheet sheet = assessment.sheet(dossier);
        return paper.pdf(
                "dossier/form-01",
                Map.of("form", RegistrationForm.of(dossier, subjects.of(dossier), sheet.template(), sheet.set())));
    }

    byte[] selfAssessment(DossierId id, CurrentUser user) {
        Dossier dossier = access.visible(id, user);
        return paper.pdf(
                "dossier/form-02",
                Map.of(
                        "form",
                        AssessmentForm.of(
                                dossier, subjects.of(dossier), assessment.sheet(dossier), assessments.evidence(id))));
    }

    /** Only who writes it sees it before it is sent. */
    byte[] communeReport(DossierId id, CurrentUser user) {
        Dossier dossier = access.visible(id, user);
        CommuneReport report = steps.report(id)
                .filter(found ->
                        found.letterNumber() != null || access.may(DossierTransition.COMMUNE_REPORT, dossier, user))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        return paper.pdf(
                "dossier/form-03",
                Map.of(
                        "form",
                        CommuneForm.of(
                                dossier,
                                subjects.of(dossier),
                                assessment.sheet(dossier).set(),
                                report,
                                workspaces.current().fullName())));
    }
}
