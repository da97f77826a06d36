package vn.ocop.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.Attachments;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.Dossiers;
import vn.ocop.dossier.StepPaper;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Ban hành quyết định: one transaction settles everything the decision is about, or nothing. The decision's row is held from
 * the first look at it, so that of two who issue it at once one does and the other finds it done.
 */
@Service
@Transactional
class DecisionIssuing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final DecisionRows rows;
    private final RevocationRows revocations;
    private final RecognitionRows recognitionRows;
    private final Recognitions recognitions;
    private final Certificates certificates;
    private final Outcomes outcomes;
    private final Dossiers dossiers;
    private final Attachments attachments;
    private final CertificateNotices notices;
    private final AuditTrail audit;
    private final WorkCalendar calendar;
    private final Clock clock;

    DecisionIssuing(
            DecisionRows rows,
            RevocationRows revocations,
            RecognitionRows recognitionRows,
            Recognitions recognitions,
            Certificates certificates,
            Outcomes outcomes,
            Dossiers dossiers,
            Attachments attachments,
            CertificateNotices notices,
            AuditTrail audit,
            WorkCalendar calendar,
            Clock clock) {
        this.rows = rows;
        this.revocations = revocations;
        this.recognitionRows = recognitionRows;
        this.recognitions = recognitions;
        this.certificates = certificates;
        this.outcomes = outcomes;
        this.dossiers = dossiers;
        this.attachments = attachments;
        this.notices = notices;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Issues the decision under number and day. Pressed twice it is issued once.
     *
     * @throws ProblemException when it was not handed in, number or day do not fit, or something of it no longer waits for it
     */
    void issue(DecisionId id, Issue issue, CurrentUser by) {
        Decision draft = rows.lock(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        DecisionText text = draft.text().issued(issue.number(), issue.decidedOn(), issue.signer());
        if (draft.issued()) {
            requireSame(draft, text);
            return;
        }
        if (draft.state() != DecisionState.SUBMITTED) {
            throw new ProblemException(CertificateError.DECISION_NOT_SUBMITTED);
        }
        requireUsable(issue.decidedOn(), Objects.requireNonNull(text.number()));
        rows.write(id, text);
        enter(id, issue, by);
        Decision issued = rows.find(id).orElseThrow();
        if (draft.kind().overDossiers()) {
            settle(issued, by);
        } else {
            revoke(issued);
        }
        audit.record(AuditEntry.of(CertificateAction.DECISION_ISSUED, id.value(), issued.label())
                .after(Map.of("kind", issued.kind(), "number", issued.label(), "decidedOn", issue.decidedOn())));
        notices.issued(issued, by);
    }

    private void requireSame(Decision issued, DecisionText asked) {
        if (!issued.isThatOf(Objects.requireNonNull(asked.number()), Objects.requireNonNull(asked.decidedOn()))) {
            throw new ProblemException(CertificateError.DECISION_ISSUED_ALREADY, issued.label());
        }
    }

    private void requireUsable(LocalDate day, String number) {
        if (day.isAfter(calendar.today())) {
            throw ProblemException.atField("decidedOn", CertificateError.DECISION_IN_FUTURE);
        }
        if (rows.numberTaken(number, day.getYear())) {
            throw numberTaken(number, day);
        }
    }

    private static ProblemException numberTaken(String number, LocalDate day) {
        return ProblemException.atField(
                "number", CertificateError.DECISION_NUMBER_TAKEN, number, Integer.toString(day.getYear()));
    }

    private void enter(DecisionId id, Issue issue, CurrentUser by) {
        try {
            rows.issue(id, signedPaper(id, issue.signed(), by), by, clock.instant());
        } catch (DuplicateKeyException e) {
            // Another decision took the number between the look and the entry.
            throw numberTaken(issue.number(), issue.decidedOn());
        }
    }

    private @Nullable AttachmentId signedPaper(DecisionId id, @Nullable AttachmentId file, CurrentUser by) {
        if (file != null && !attachments.bind(file, DecisionFiles.owner(id), by)) {
            throw ProblemException.atField("signed", CertificateError.DECISION_FILE_UNUSABLE);
        }
        return file;
    }

    private void settle(Decision decision, CurrentUser by) {
        List<DossierId> all = rows.dossiers(decision.id());
        if (all.isEmpty()) {
            throw new ProblemException(CertificateError.DECISION_EMPTY);
        }
        Map<DossierId, Outcome> concluded = outcomes.of(all);
        requireWaiting(decision, all, concluded);
        String number = Objects.requireNonNull(decision.text().number());
        LocalDate day = Objects.requireNonNull(decision.text().decidedOn());
        for (DossierId one : all) {
            Outcome outcome = Objects.requireNonNull(concluded.get(one));
            if (day.isBefore(outcome.paperDate())) {
                throw ProblemException.atField(
                        "decidedOn",
                        CertificateError.DECISION_BEFORE_MINUTES,
                        outcome.paperNumber(),
                        DAY.format(outcome.paperDate()));
            }
            Dossier dossier = dossiers.advance(one, decision.kind().step(), StepPaper.document(number, day, null), by);
            if (decision.kind() == DecisionKind.RECOGNITION) {
                certificates.issue(decision, dossier, outcome);
                notices.recognised(dossier, outcome.stars(), number, day);
            } else {
                notices.told(CertificateNotice.RESULT_APPROVED, dossier, number, day);
            }
        }
    }

    private void requireWaiting(Decision decision, List<DossierId> all, Map<DossierId, Outcome> concluded) {
        List<FieldProblem> unfit = dossiers.all(all).values().stream()
                .filter(one -> one.state() != decision.kind().awaited() || !concluded.containsKey(one.id()))
                .map(one -> new FieldProblem(one.id().toString(), one.state().name(), one.productName()))
                .toList();
        if (!unfit.isEmpty()) {
            throw ProblemException.listing(CertificateError.DECISION_DOSSIER_UNFIT, unfit, unfit.size());
        }
    }

    private void revoke(Decision decision) {
        LocalDate day = Objects.requireNonNull(decision.text().decidedOn());
        for (Revocation one : revocations.of(decision.id())) {
            if (day.isBefore(one.foundOn())) {
                throw ProblemException.atField(
                        "decidedOn", CertificateError.DECISION_BEFORE_FINDING, DAY.format(one.foundOn()));
            }
            Recognition recognition = recognitionRows.lock(one.recognition()).orElseThrow();
            if (recognition.state() != Recognition.State.ACTIVE) {
                throw ProblemException.listing(
                        CertificateError.RECOGNITION_NOT_IN_FORCE,
                        List.of(new FieldProblem(
                                recognition.id().toString(),
                                recognition.state().name(),
                                recognition.subject().productName())),
                        1);
            }
            recognitions.revoke(recognition);
            audit.record(AuditEntry.of(
                            CertificateAction.RECOGNITION_REVOKED,
                            recognition.id().value(),
                            recognition.subject().productName())
                    .after(Map.of("ground", one.ground(), "decisionNumber", decision.label()))
                    .note(one.finding()));
            notices.revoked(recognition, decision);
        }
    }

    /**
     * Số, ngày, người ký của quyết định đã ký.
     *
     * @param signed the signed paper as a file that the leader has uploaded
     */
    record Issue(
            String number,
            LocalDate decidedOn,
            String signer,
            @Nullable AttachmentId signed) {}
}
