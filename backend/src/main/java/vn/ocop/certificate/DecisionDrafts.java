package vn.ocop.certificate;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.dossier.DossierId;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.problem.FieldProblem;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.workspace.WorkspaceProfiles;

/** Dự thảo quyết định: written by the province's officer, handed to the leader, given back or given up. */
@Service
@Transactional
class DecisionDrafts {

    private final DecisionRows rows;
    private final RevocationRows revocations;
    private final RecognitionRows recognitions;
    private final DecidedProducts products;
    private final WorkspaceProfiles workspace;
    private final CertificateNotices notices;
    private final AuditTrail audit;
    private final WorkCalendar calendar;
    private final Clock clock;

    DecisionDrafts(
            DecisionRows rows,
            RevocationRows revocations,
            RecognitionRows recognitions,
            DecidedProducts products,
            WorkspaceProfiles workspace,
            CertificateNotices notices,
            AuditTrail audit,
            WorkCalendar calendar,
            Clock clock) {
        this.rows = rows;
        this.revocations = revocations;
        this.recognitions = recognitions;
        this.products = products;
        this.workspace = workspace;
        this.notices = notices;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A draft over these dossiers, in the order given. */
    DecisionId open(DecisionKind kind, List<DossierId> dossiers, CurrentUser by) {
        DecisionId id = new DecisionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        List<DossierId> all = List.copyOf(new LinkedHashSet<>(dossiers));
        List<DecidedProduct> chosen = fitting(id, kind, all);
        add(id, kind, chosen, by);
        rows.contain(id, all);
        return id;
    }

    /** A draft that revokes these recognitions. */
    DecisionId openRevocation(List<Revocation> wanted, CurrentUser by) {
        DecisionId id = new DecisionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        List<Revocation> fit = revocable(id, wanted);
        add(id, DecisionKind.REVOCATION, List.of(), by);
        revocations.contain(id, fit);
        return id;
    }

    void write(DecisionId id, DecisionText text, SeenVersion seen) {
        Decision before = draft(id, seen);
        rows.write(id, text.tidied());
        audit.record(AuditEntry.of(CertificateAction.DECISION_EDITED, id.value(), before.label())
                .before(before.text())
                .after(text.tidied()));
    }

    /** Takes other dossiers instead of those that were in the draft. */
    void contain(DecisionId id, List<DossierId> dossiers, SeenVersion seen) {
        Decision draft = draft(id, seen);
        if (!draft.kind().overDossiers()) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
        List<DossierId> all = List.copyOf(new LinkedHashSet<>(dossiers));
        fitting(id, draft.kind(), all);
        rows.contain(id, all);
        rows.move(id, DecisionState.DRAFT, draft.note());
        audit.record(AuditEntry.of(CertificateAction.DECISION_EDITED, id.value(), draft.label())
                .after(Map.of("products", all.size())));
    }

    void submit(DecisionId id, SeenVersion seen) {
        Decision draft = draft(id, seen);
        if (draft.kind().overDossiers() && rows.dossiers(id).isEmpty()) {
            throw new ProblemException(CertificateError.DECISION_EMPTY);
        }
        rows.move(id, DecisionState.SUBMITTED, null);
        audit.record(AuditEntry.of(CertificateAction.DECISION_SUBMITTED, id.value(), draft.label()));
        notices.submitted(draft);
    }

    /** Back to the officer: by the leader with a reason, or taken back by the officer himself. */
    void giveBack(DecisionId id, @Nullable String reason, CurrentUser by) {
        Decision draft = rows.lock(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        requireOpen(draft);
        if (draft.state() != DecisionState.SUBMITTED) {
            throw new ProblemException(CertificateError.DECISION_NOT_SUBMITTED);
        }
        rows.move(id, DecisionState.DRAFT, reason);
        audit.record(AuditEntry.of(CertificateAction.DECISION_GIVEN_BACK, id.value(), draft.label())
                .note(reason));
        if (reason != null) {
            notices.givenBack(draft, reason, by);
        }
    }

    void giveUp(DecisionId id, SeenVersion seen) {
        Decision draft = draft(id, seen);
        rows.delete(id);
        audit.record(AuditEntry.of(CertificateAction.DECISION_GIVEN_UP, id.value(), draft.label()));
    }

    private void add(DecisionId id, DecisionKind kind, List<DecidedProduct> chosen, CurrentUser by) {
        Instant now = clock.instant();
        DecisionText text = new DecisionWording(workspace.current().fullName())
                .draft(kind, chosen, calendar.today())
                .tidied();
        rows.add(id, kind, text, by, now);
        audit.record(AuditEntry.of(CertificateAction.DECISION_DRAFTED, id.value(), text.subject())
                .after(Map.of("kind", kind, "products", chosen.size())));
    }

    private Decision draft(DecisionId id, SeenVersion seen) {
        Decision draft = rows.lock(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        requireOpen(draft);
        if (draft.state() == DecisionState.SUBMITTED) {
            throw new ProblemException(CertificateError.DECISION_WITH_THE_LEADER);
        }
        seen.require(draft.version());
        return draft;
    }

    private static void requireOpen(Decision decision) {
        if (decision.issued()) {
            throw new ProblemException(CertificateError.DECISION_ISSUED_ALREADY, decision.label());
        }
    }

    private List<DecidedProduct> fitting(DecisionId id, DecisionKind kind, List<DossierId> dossiers) {
        List<DecidedProduct> found = products.of(dossiers);
        if (found.size() < dossiers.size()) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
        List<FieldProblem> unfit = found.stream()
                .filter(one -> one.state() != kind.awaited() || one.stars() == null)
                .map(DecisionDrafts::named)
                .toList();
        if (!unfit.isEmpty()) {
            throw ProblemException.listing(CertificateError.DECISION_DOSSIER_UNFIT, unfit, unfit.size());
        }
        List<FieldProblem> elsewhere = found.stream()
                .filter(one -> one.draft() != null && !id.equals(one.draft()))
                .map(DecisionDrafts::named)
                .toList();
        if (!elsewhere.isEmpty()) {
            throw ProblemException.listing(CertificateError.DECISION_DOSSIER_ELSEWHERE, elsewhere, elsewhere.size());
        }
        return found;
    }

    private static FieldProblem named(DecidedProduct product) {
        return new FieldProblem(product.dossier().toString(), product.state().name(), product.productName());
    }

    private List<Revocation> revocable(DecisionId id, List<Revocation> wanted) {
        Map<RecognitionId, Revocation> unique = wanted.stream()
                .collect(Collectors.toMap(
                        Revocation::recognition, Revocation::tidied, (one, _) -> one, LinkedHashMap::new));
        Set<RecognitionId> elsewhere = revocations.draftedElsewhere(unique.keySet(), id);
        List<FieldProblem> unfit = unique.keySet().stream()
                .map(one -> recognitions.find(one).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND)))
                .filter(one -> one.state() != Recognition.State.ACTIVE || elsewhere.contains(one.id()))
                .map(one -> new FieldProblem(
                        one.id().toString(), one.state().name(), one.subject().productName()))
                .toList();
        if (!unfit.isEmpty()) {
            throw ProblemException.listing(CertificateError.RECOGNITION_NOT_IN_FORCE, unfit, unfit.size());
        }
        return List.copyOf(unique.values());
    }
}
