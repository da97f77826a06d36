package vn.ocop.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.AttachmentOwner;
import vn.ocop.attachment.Attachments;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.calendar.WorkingDays;
import vn.ocop.product.ProductDescription;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.ProblemException;

/** Hồ sơ của tỉnh, for the modules that score and decide; {@link #advance} is the only way to change a dossier's state. */
@Service
@Transactional
public class Dossiers {

    static final String OWNER_TYPE = "dossier";

    private final DossierRows rows;
    private final AssessmentRows assessments;
    private final StepRows steps;
    private final DossierAccess access;
    private final DossierSubjects subjects;
    private final SelfAssessment assessment;
    private final Submission submission;
    private final Attachments attachments;
    private final DossierNotices notices;
    private final AuditTrail audit;
    private final WorkCalendar calendar;
    private final Clock clock;

    Dossiers(
            DossierRows rows,
            AssessmentRows assessments,
            StepRows steps,
            DossierAccess access,
            DossierSubjects subjects,
            SelfAssessment assessment,
            Submission submission,
            Attachments attachments,
            DossierNotices notices,
            AuditTrail audit,
            WorkCalendar calendar,
            Clock clock) {
        this.rows = rows;
        this.assessments = assessments;
        this.steps = steps;
        this.access = access;
        this.subjects = subjects;
        this.assessment = assessment;
        this.submission = submission;
        this.attachments = attachments;
        this.notices = notices;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Dossier> find(DossierId id) {
        return rows.find(id);
    }

    /** Those of them that exist. */
    @Transactional(readOnly = true)
    public Map<DossierId, Dossier> all(Collection<DossierId> ids) {
        return rows.all(ids).stream().collect(Collectors.toUnmodifiableMap(Dossier::id, Function.identity()));
    }

    /** The day on which the commune sent its request for each of them; those it did not send are left out. */
    @Transactional(readOnly = true)
    public Map<DossierId, LocalDate> requestedOn(Collection<DossierId> ids) {
        return steps.lastTaken(DossierTransition.COMMUNE_REPORT, ids);
    }

    /** The product as it was filed. */
    @Transactional(readOnly = true)
    public ProductDescription product(DossierId id) {
        return subjects.of(rows.find(id).orElseThrow()).product();
    }

    /** All dossiers in that state, by name of the product. */
    @Transactional(readOnly = true)
    public List<Dossier> in(DossierState state) {
        return rows.in(state);
    }

    /** The dossier, if this person may see it. */
    @Transactional(readOnly = true)
    public Optional<Dossier> visible(DossierId id, CurrentUser user) {
        return rows.find(id).filter(access.reach(user)::sees);
    }

    /** What the producer ticked himself, by criterion. */
    @Transactional(readOnly = true)
    public Map<String, SelfChoice> selfAssessment(DossierId id) {
        return assessment.sheet(rows.find(id).orElseThrow()).byCriterion();
    }

    /** What the producer's own ticks amount to. */
    @Transactional(readOnly = true)
    public SelfScore selfScore(DossierId id) {
        return assessment.sheet(rows.find(id).orElseThrow()).score();
    }

    @Transactional(readOnly = true)
    public List<Evidence> evidence(DossierId id) {
        return assessments.evidence(id);
    }

    /** The commune's opinions; empty before it wrote any. */
    @Transactional(readOnly = true)
    public Optional<CommuneReport> communeReport(DossierId id) {
        return steps.report(id);
    }

    @Transactional(readOnly = true)
    public List<DossierStep> history(DossierId id) {
        return steps.of(id);
    }

    /**
     * Chuyển bước hồ sơ. A submission that arrives twice is one.
     *
     * @throws ProblemException when there is no such dossier for this person, he may not do that, it cannot be done now, or
     *     what has to come with it is missing
     */
    public Dossier advance(DossierId id, DossierTransition step, StepPaper paper, CurrentUser by) {
        Dossier dossier = access.locked(id, by);
        if (!access.may(step, dossier, by)) {
            throw new ProblemException(DossierError.DOSSIER_STEP_NOT_YOURS);
        }
        if (step == DossierTransition.SUBMIT && dossier.state() == DossierState.SUBMITTED) {
            return dossier;
        }
        if (!step.from().contains(dossier.state())) {
            throw new ProblemException(DossierError.DOSSIER_STEP_NOT_NOW);
        }
        require(step, paper);
        Instant now = clock.instant();
        prepare(dossier, step, paper, now, by);
        rows.move(id, step.to(), clockAfter(dossier, step), supplementsAfter(dossier, step), now);
        AttachmentId file = bind(dossier, paper.attachment(), by);
        steps.add(id, stepOf(dossier, step, paper, file, now, by), by);
        Dossier after = rows.find(id).orElseThrow();
        audit.record(AuditEntry.of(DossierAction.DOSSIER_ADVANCED, id.value(), label(after))
                .before(Map.of("state", dossier.state()))
                .after(Map.of("state", after.state(), "step", step))
                .note(paper.reason()));
        notices.tell(after, step, dossier.state(), paper, by);
        return after;
    }

    static String label(Dossier dossier) {
        return dossier.receiptNumber() == null
                ? dossier.productName()
                : dossier.productName() + " (" + dossier.receiptNumber() + ")";
    }

    private static void require(DossierTransition step, StepPaper paper) {
        if (step.reasonRequired() && !paper.saysWhy()) {
            throw ProblemException.atField("reason", DossierError.DOSSIER_REASON_REQUIRED);
        }
        if (step.documentRequired() && !paper.namesDocument()) {
            throw ProblemException.atField("documentNumber", DossierError.DOSSIER_DOCUMENT_REQUIRED);
        }
    }

    /** What has to be true, or is written down, before some steps. */
    private void prepare(Dossier dossier, DossierTransition step, StepPaper paper, Instant now, CurrentUser by) {
        switch (step) {
            case SUBMIT -> {
                requireComplete(dossier);
                submission.pin(dossier, now);
            }
            case RESUBMIT, SUPPLEMENT -> {
                requireComplete(dossier);
                submission.refresh(dossier);
            }
            case COMMUNE_REPORT -> {
                CommuneReport report = steps.report(dossier.id())
                        .filter(CommuneReport::complete)
                        .orElseThrow(() -> new ProblemException(DossierError.COMMUNE_REPORT_INCOMPLETE));
                steps.write(dossier.id(), sent(report, paper), by);
            }
            default -> {
                // Nothing else is asked.
            }
        }
    }

    private void requireComplete(Dossier dossier) {
        List<Gap> missing = assessment.gaps(assessment.findings(dossier, assessment.sheet(dossier))).stream()
                .filter(Gap::blocking)
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.listing(
                    DossierError.DOSSIER_INCOMPLETE,
                    missing.stream()
                            .map(gap -> new FieldProblem(
                                    gap.place().name(), gap.kind().name(), gap.message()))
                            .toList(),
                    missing.size());
        }
    }

    private CommuneClock clockAfter(Dossier dossier, DossierTransition step) {
        CommuneClock before = dossier.clock();
        if (dossier.state().communeClockRuns() == step.to().communeClockRuns()) {
            return before;
        }
        LocalDate today = calendar.today();
        WorkingDays days = calendar.workingDays();
        return step.to().communeClockRuns() ? before.started(today, days) : before.stopped(today, days);
    }

    private static int supplementsAfter(Dossier dossier, DossierTransition step) {
        return dossier.supplements() + (step.reasonRequired() && step.to().editable() ? 1 : 0);
    }

    private static CommuneReport sent(CommuneReport report, StepPaper paper) {
        return new CommuneReport(
                report.localRawMaterial(),
                report.localLabour(),
                report.ideaOrigin(),
                report.localIdentity(),
                report.reportNumber(),
                report.reportDate(),
                Objects.requireNonNull(paper.documentNumber()).strip(),
                paper.documentDate(),
                report.version());
    }

    private static DossierStep stepOf(
            Dossier dossier,
            DossierTransition step,
            StepPaper paper,
            @Nullable AttachmentId file,
            Instant now,
            CurrentUser by) {
        return new DossierStep(
                step,
                dossier.state(),
                step.to(),
                by.fullName(),
                now,
                paper.saysWhy() ? Objects.requireNonNull(paper.reason()).strip() : null,
                paper.documentNumber() == null || paper.documentNumber().isBlank()
                        ? null
                        : paper.documentNumber().strip(),
                paper.documentDate(),
                file,
                step.legalBasis());
    }

    private @Nullable AttachmentId bind(Dossier dossier, @Nullable AttachmentId file, CurrentUser by) {
        if (file == null) {
            return null;
        }
        if (!attachments.bind(file, new AttachmentOwner(OWNER_TYPE, dossier.id().toString()), by)) {
            throw ProblemException.atField("attachment", DossierError.EVIDENCE_FILE_UNUSABLE);
        }
        return file;
    }
}
