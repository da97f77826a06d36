package vn.ocop.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierStep;
import vn.ocop.dossier.DossierTransition;
import vn.ocop.dossier.Dossiers;
import vn.ocop.dossier.StepPaper;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;

/** Trình Bộ và ghi kết quả của Bộ for products from 90 points (Articles 6.3 and 7.4). */
@Service
@Transactional
class MinistrySteps {

    private static final BigDecimal NINETY = BigDecimal.valueOf(90);
    private static final BigDecimal SEVENTY = BigDecimal.valueOf(70);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final int FIVE = 5;
    private static final int FOUR = 4;
    private static final int THREE = 3;
    private static final String MINISTRY = "Bộ Nông nghiệp và Môi trường";
    private static final Set<DossierTransition> EARLIER =
            Set.of(DossierTransition.APPROVE_RESULT, DossierTransition.SEND_TO_MINISTRY);

    private final Dossiers dossiers;
    private final MinistryRows rows;
    private final Recognitions recognitions;
    private final CertificateNotices notices;
    private final AuditTrail audit;
    private final WorkCalendar calendar;

    MinistrySteps(
            Dossiers dossiers,
            MinistryRows rows,
            Recognitions recognitions,
            CertificateNotices notices,
            AuditTrail audit,
            WorkCalendar calendar) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.recognitions = recognitions;
        this.notices = notices;
        this.audit = audit;
        this.calendar = calendar;
    }

    void send(DossierId id, Letter letter, CurrentUser by) {
        requireDay(id, letter);
        Dossier sent = dossiers.advance(id, DossierTransition.SEND_TO_MINISTRY, letter.paper(), by);
        notices.told(CertificateNotice.RESULT_SENT_TO_MINISTRY, sent, letter.number(), letter.date());
    }

    /** The Ministry recognised five stars: the product has them from the day of its decision. */
    void recognised(DossierId id, Letter decision, Result result, @Nullable String certificateNo, CurrentUser by) {
        if (result.average().compareTo(NINETY) < 0 || result.stars() != FIVE) {
            throw ProblemException.atField("average", CertificateError.MINISTRY_STARS_UNFIT);
        }
        requireDay(id, decision);
        Dossier dossier = dossiers.advance(id, DossierTransition.MINISTRY_RECOGNISE, decision.paper(), by);
        keep(id, decision, result, by);
        recognitions.record(
                new RecognitionRecord(
                        dossier.product(),
                        FIVE,
                        result.average(),
                        decision.number(),
                        decision.date(),
                        decision.date().getYear(),
                        MINISTRY,
                        null,
                        certificateNo,
                        Recognition.Source.EVALUATION,
                        null,
                        null),
                Certificates.subject(dossier));
        notices.recognised(dossier, FIVE, decision.number(), decision.date());
    }

    /** The Ministry's council gave less than 90: what it gave may be used by the province. */
    void below(DossierId id, Letter letter, Result result, CurrentUser by) {
        if (result.average().compareTo(NINETY) >= 0 || result.stars() > highest(result.average())) {
            throw ProblemException.atField("stars", CertificateError.MINISTRY_STARS_UNFIT);
        }
        requireDay(id, letter);
        Dossier dossier = dossiers.advance(id, DossierTransition.MINISTRY_BELOW, letter.paper(), by);
        keep(id, letter, result, by);
        notices.told(CertificateNotice.MINISTRY_BELOW_NINETY, dossier, letter.number(), letter.date());
    }

    /** The province recognises by the central council's result; that takes three or four stars. */
    void fallBack(DossierId id, CurrentUser by) {
        MinistryResult result = rows.of(List.of(id)).get(id);
        dossiers.advance(id, DossierTransition.FALLBACK, StepPaper.NONE, by);
        if (result == null || result.stars() < THREE) {
            throw new ProblemException(CertificateError.MINISTRY_STARS_UNFIT);
        }
    }

    /** The province evaluates again by its own power; the Ministry's result no longer counts. */
    void reevaluate(DossierId id, String reason, CurrentUser by) {
        dossiers.advance(id, DossierTransition.REEVALUATE, StepPaper.reason(reason), by);
        rows.remove(id);
    }

    private void keep(DossierId id, Letter letter, Result result, CurrentUser by) {
        rows.put(new MinistryResult(id, result.average(), result.stars(), letter.number(), letter.date()), by.id());
        audit.record(AuditEntry.of(CertificateAction.MINISTRY_RESULT_RECORDED, id.value(), letter.number())
                .after(Map.of("average", result.average(), "stars", result.stars())));
    }

    /** Not in the future and not before the province's own paper that it follows. */
    private void requireDay(DossierId id, Letter letter) {
        if (letter.date().isAfter(calendar.today())) {
            throw ProblemException.atField("date", CertificateError.DECISION_IN_FUTURE);
        }
        dossiers.history(id).stream()
                .filter(step -> EARLIER.contains(step.transition()))
                .map(DossierStep::documentDate)
                .filter(day -> day != null && letter.date().isBefore(day))
                .findFirst()
                .ifPresent(day -> {
                    throw ProblemException.atField("date", CertificateError.MINISTRY_BEFORE_SENDING);
                });
    }

    private static int highest(BigDecimal average) {
        if (average.compareTo(SEVENTY) >= 0) {
            return FOUR;
        }
        return average.compareTo(FIFTY) >= 0 ? THREE : THREE - 1;
    }

    /** Số và ngày văn bản. */
    record Letter(String number, LocalDate date) {

        StepPaper paper() {
            return StepPaper.document(number, date, null);
        }
    }

    /** Điểm và hạng sao của Hội đồng trung ương. */
    record Result(BigDecimal average, int stars) {}
}
