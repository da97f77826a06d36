package vn.ocop.criteria;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditActor;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Soạn và công bố bộ tiêu chí.
 *
 * <p>A file becomes a draft only when it has no fault; publishing is one transaction under one lock, so that of two people
 * who publish at once the second is told what the first has done.
 */
@Service
class TemplatePublication {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final CriteriaDrafts drafts;
    private final TemplateRows rows;
    private final CriteriaCatalogue catalogue;
    private final AuditTrail audit;

    TemplatePublication(
            JdbcClient jdbc, CriteriaDrafts drafts, TemplateRows rows, CriteriaCatalogue catalogue, AuditTrail audit) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.rows = rows;
        this.catalogue = catalogue;
        this.audit = audit;
    }

    /** Keeps a file without faults as a draft. */
    @Transactional
    CriteriaDraft keep(String fileName, byte[] file, CriteriaTemplate template, String person) {
        refuseKnownVersion(template.version());
        UUID id = newId();
        drafts.insert(id, fileName, file, template, person);
        audit.record(AuditEntry.of(CriteriaAction.CRITERIA_DRAFT_UPLOADED, id, template.version())
                .after(Map.of("fileName", fileName, "contentHash", TemplateWriter.hash(template))));
        return find(id);
    }

    @Transactional(readOnly = true)
    CriteriaDraft find(UUID id) {
        return drafts.find(id).orElseThrow(TemplatePublication::notFound);
    }

    @Transactional(readOnly = true)
    CriteriaTemplate content(UUID id) {
        find(id);
        return read(drafts.document(id));
    }

    /** What would change against the version in force today; everything is new when there is none. */
    @Transactional(readOnly = true)
    List<TemplateChange> changes(CriteriaTemplate template) {
        return catalogue
                .inForceOn(catalogue.today())
                .map(current -> TemplateComparison.between(catalogue.template(current.id()), template))
                .orElse(List.of());
    }

    @Transactional
    void discard(UUID id, @Nullable String ifMatch) {
        CriteriaDraft draft = openDraft(id);
        Versions.require(ifMatch, draft.revision());
        drafts.delete(id);
        audit.record(AuditEntry.of(CriteriaAction.CRITERIA_DRAFT_DISCARDED, id, draft.version())
                .before(Map.of("fileName", draft.fileName())));
    }

    /** Công bố: from here on nobody can change it, and every workspace reads it. */
    @Transactional
    PublishedTemplate publish(
            UUID id, @Nullable String ifMatch, String legalBasis, LocalDate effectiveFrom, String person) {
        onePublicationAtATime();
        CriteriaDraft draft = openDraft(id);
        Versions.require(ifMatch, draft.revision());
        CriteriaTemplate template = read(drafts.document(id)).under(legalBasis, effectiveFrom);
        CriteriaTemplateId published = insert(template, person);
        drafts.markPublished(id, published, person);
        audit.record(publicationOf(published, template));
        return catalogue.find(published).orElseThrow();
    }

    /** Publishes a shipped template unless that version is known or its first day is taken; does nothing otherwise. */
    @Transactional
    boolean publishShipped(CriteriaTemplate template, String publisher) {
        onePublicationAtATime();
        boolean known = jdbc.sql(
                        "select exists (select 1 from platform.criteria_template where version_code = ? or effective_from = ?)")
                .params(template.version(), template.effectiveFrom())
                .query(Boolean.class)
                .single();
        if (known) {
            return false;
        }
        CriteriaTemplateId published = insert(template, publisher);
        audit.record(publicationOf(published, template).by(AuditActor.system()));
        return true;
    }

    private static AuditEntry publicationOf(CriteriaTemplateId id, CriteriaTemplate template) {
        return AuditEntry.of(CriteriaAction.CRITERIA_TEMPLATE_PUBLISHED, id.value(), template.version())
                .after(Map.of(
                        "legalBasis", template.legalBasis(),
                        "effectiveFrom", template.effectiveFrom().toString(),
                        "contentHash", TemplateWriter.hash(template)));
    }

    private CriteriaTemplateId insert(CriteriaTemplate template, String person) {
        refuseKnownVersion(template.version());
        catalogue.startingOn(template.effectiveFrom()).ifPresent(other -> {
            throw ProblemException.atField(
                    "effectiveFrom",
                    CriteriaError.CRITERIA_DATE_TAKEN,
                    other.effectiveFrom().format(DAY),
                    other.version());
        });
        CriteriaTemplateId id = new CriteriaTemplateId(newId());
        rows.insert(id, template, person);
        return id;
    }

    private CriteriaDraft openDraft(UUID id) {
        CriteriaDraft draft = drafts.hold(id).orElseThrow(TemplatePublication::notFound);
        if (draft.publishedAt() != null) {
            throw new ProblemException(
                    CriteriaError.CRITERIA_DRAFT_PUBLISHED,
                    draft.version(),
                    String.valueOf(draft.publishedBy()),
                    MOMENT.format(draft.publishedAt()));
        }
        return draft;
    }

    private void refuseKnownVersion(String version) {
        catalogue.withVersion(version).ifPresent(known -> {
            throw new ProblemException(
                    CriteriaError.CRITERIA_VERSION_PUBLISHED,
                    known.version(),
                    known.publishedBy(),
                    MOMENT.format(known.publishedAt()));
        });
    }

    private void onePublicationAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('ocop criteria publication', 0))")
                .query(row -> {});
    }

    private static CriteriaTemplate read(byte[] document) {
        try {
            TemplateDocument checked = TemplateDocument.read(new ByteArrayInputStream(document));
            CriteriaTemplate template = checked.template();
            if (template == null) {
                throw new IllegalStateException("A stored draft has faults: " + checked.findings());
            }
            return template;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    private static ProblemException notFound() {
        return new ProblemException(WebError.NOT_FOUND);
    }
}
