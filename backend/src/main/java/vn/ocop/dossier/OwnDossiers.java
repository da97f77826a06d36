package vn.ocop.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.AttachmentOwner;
import vn.ocop.attachment.Attachments;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.ProducerSummary;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductSummary;
import vn.ocop.product.Products;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Chủ thể lập và soạn hồ sơ, one transaction each. */
@Service
@Transactional
class OwnDossiers {

    private static final int HIGHEST_RANK = 5;

    private final DossierRows rows;
    private final AssessmentRows assessments;
    private final SelfAssessment assessment;
    private final DossierAccess access;
    private final Producers producers;
    private final Products products;
    private final Attachments attachments;
    private final AuditTrail audit;
    private final Clock clock;

    OwnDossiers(
            DossierRows rows,
            AssessmentRows assessments,
            SelfAssessment assessment,
            DossierAccess access,
            Producers producers,
            Products products,
            Attachments attachments,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.assessments = assessments;
        this.assessment = assessment;
        this.access = access;
        this.producers = producers;
        this.products = products;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    DossierId open(ProductId productId, DossierKind kind, CurrentUser by) {
        ProductSummary product = products.find(productId)
                .filter(found -> found.producer() != null
                        && producers.producersOf(by.id()).contains(found.producer()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (product.setCode() == null) {
            throw new ProblemException(DossierError.PRODUCT_WITHOUT_SET, product.name());
        }
        if (!fits(kind, product)) {
            throw ProblemException.atField("kind", DossierError.DOSSIER_KIND_UNFIT, product.name());
        }
        if (rows.openFor(productId)) {
            throw new ProblemException(DossierError.DOSSIER_ALREADY_OPEN, product.name());
        }
        Dossier draft = draft(product, kind, by);
        rows.insert(draft);
        audit.record(AuditEntry.of(DossierAction.DOSSIER_OPENED, draft.id().value(), draft.productName())
                .after(Map.of("kind", kind)));
        return draft.id();
    }

    void write(DossierId id, OwnReport report, @Nullable String ifMatch, CurrentUser by) {
        Dossier dossier = access.editable(id, by);
        Versions.require(ifMatch, dossier.version());
        OwnReport tidy = report.tidy();
        rows.write(id, tidy, clock.instant());
        audit.record(AuditEntry.of(DossierAction.DOSSIER_EDITED, id.value(), Dossiers.label(dossier))
                .before(dossier.report())
                .after(tidy));
    }

    void choose(DossierId id, SelfChoice choice, CurrentUser by) {
        Dossier dossier = access.editable(id, by);
        assessment.choose(dossier, choice);
        audit.record(AuditEntry.of(DossierAction.DOSSIER_SCORED, id.value(), Dossiers.label(dossier))
                .after(choice));
    }

    UUID addEvidence(DossierId id, AttachmentId file, EvidenceRequest request, CurrentUser by) {
        Dossier dossier = access.editable(id, by);
        requireOnSheet(dossier, request);
        if (!attachments.bind(file, new AttachmentOwner(Dossiers.OWNER_TYPE, id.toString()), by)) {
            throw ProblemException.atField("attachment", DossierError.EVIDENCE_FILE_UNUSABLE);
        }
        UUID evidence = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        assessments.add(id, evidence, file, request);
        audit.record(AuditEntry.of(DossierAction.DOSSIER_EVIDENCE_ADDED, id.value(), Dossiers.label(dossier))
                .after(request));
        return evidence;
    }

    void editEvidence(DossierId id, UUID evidence, EvidenceRequest request, CurrentUser by) {
        Dossier dossier = access.editable(id, by);
        Evidence before =
                assessments.evidence(id, evidence).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        requireOnSheet(dossier, request);
        assessments.edit(id, evidence, request);
        audit.record(AuditEntry.of(DossierAction.DOSSIER_EVIDENCE_EDITED, id.value(), Dossiers.label(dossier))
                .before(before)
                .after(request));
    }

    void removeEvidence(DossierId id, UUID evidence, CurrentUser by) {
        Dossier dossier = access.editable(id, by);
        Evidence before =
                assessments.evidence(id, evidence).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        assessments.remove(id, evidence);
        audit.record(AuditEntry.of(DossierAction.DOSSIER_EVIDENCE_REMOVED, id.value(), Dossiers.label(dossier))
                .before(before));
    }

    private void requireOnSheet(Dossier dossier, EvidenceRequest request) {
        SelfAssessment.Sheet sheet = assessment.sheet(dossier);
        boolean known = request.criteria().stream()
                .allMatch(code -> sheet.set().criterion(code).isPresent());
        if (!known) {
            throw ProblemException.atField("criteria", DossierError.NOT_ON_THE_SHEET);
        }
    }

    /** First evaluation without a rank in force; upgrade and renewal of one that is. */
    private static boolean fits(DossierKind kind, ProductSummary product) {
        return switch (kind) {
            case FIRST -> product.stars() == null;
            case UPGRADE -> product.stars() != null && product.stars() < HIGHEST_RANK;
            case RENEWAL -> product.stars() != null;
        };
    }

    private Dossier draft(ProductSummary product, DossierKind kind, CurrentUser by) {
        ProducerId producerId = Objects.requireNonNull(product.producer());
        ProducerSummary producer =
                producers.summary(producerId).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (producer.communeCode() == null) {
            throw new ProblemException(DossierError.PRODUCER_WITHOUT_COMMUNE, producer.name());
        }
        Instant now = clock.instant();
        return new Dossier(
                new DossierId(UuidVersion7Strategy.INSTANCE.generateUuid(null)),
                kind,
                product.id(),
                producerId,
                product.name(),
                producer.name(),
                producer.communeCode(),
                DossierState.DRAFT,
                null,
                null,
                Objects.requireNonNull(product.setCode()),
                null,
                OwnReport.EMPTY,
                null,
                CommuneClock.UNTOUCHED,
                0,
                by.id(),
                now,
                now,
                0);
    }
}
