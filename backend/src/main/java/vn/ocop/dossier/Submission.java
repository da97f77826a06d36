package vn.ocop.dossier;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.problem.ProblemException;

/** Nộp hồ sơ: pins the criteria, freezes what the dossier is about and gives it its receipt number. */
@Component
class Submission {

    private final DossierRows rows;
    private final SelfAssessment assessment;
    private final DossierSubjects subjects;
    private final WorkCalendar calendar;

    Submission(DossierRows rows, SelfAssessment assessment, DossierSubjects subjects, WorkCalendar calendar) {
        this.rows = rows;
        this.assessment = assessment;
        this.subjects = subjects;
        this.calendar = calendar;
    }

    void pin(Dossier draft, Instant now) {
        SelfAssessment.Sheet sheet = assessment.sheet(draft);
        DossierSubject subject = subjects.current(draft);
        String commune = subject.producer().communeCode();
        if (commune == null) {
            throw new ProblemException(DossierError.PRODUCER_WITHOUT_COMMUNE, draft.producerName());
        }
        DossierRows.Pin pin = new DossierRows.Pin(
                sheet.templateId(),
                sheet.set().code(),
                sheet.template().legalBasis(),
                subjects.text(subject),
                subject.product().name(),
                subject.producer().name(),
                String.valueOf(TenantContext.current().provinceCode()),
                commune);
        int year = calendar.today().getYear();
        rows.submit(draft, pin, year, rows.nextReceipt(commune, year), now);
    }

    /** A completed dossier says what is true of its producer and product now; set and criteria stay. */
    void refresh(Dossier returned) {
        rows.refresh(returned.id(), subjects.text(subjects.current(returned)));
    }
}
