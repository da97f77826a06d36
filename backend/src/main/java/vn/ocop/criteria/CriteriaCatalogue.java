package vn.ocop.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Danh mục bộ tiêu chí đã công bố: what every workspace may read and the scoring of a dossier is pinned to.
 *
 * <p>A published template never changes, so trees are kept in memory; they are the same for all tenants. A tree whose content
 * does not match the hash written at publication is refused.
 */
@Component
public class CriteriaCatalogue {

    private static final int TREES_KEPT = 8;
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String PUBLISHED = """
            select * from (
                select id, version_code, legal_basis, effective_from,
                       lead(effective_from) over (order by effective_from) as effective_to,
                       set_count, criterion_count, option_count, published_at, published_by, content_hash
                from platform.criteria_template) as published
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<CriteriaTemplateId, CriteriaTemplate> trees = new LinkedHashMap<>(TREES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<CriteriaTemplateId, CriteriaTemplate> eldest) {
            return size() > TREES_KEPT;
        }
    };

    CriteriaCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.clock = Clock.system(VIETNAM);
    }

    /** Phiên bản áp dụng trong ngày. */
    @Transactional(readOnly = true)
    public Optional<PublishedTemplate> inForceOn(LocalDate day) {
        return jdbc.sql(PUBLISHED + "where effective_from <= ? order by effective_from desc limit 1")
                .param(day)
                .query(published())
                .optional();
    }

    /** The header of one version. */
    @Transactional(readOnly = true)
    public Optional<PublishedTemplate> find(CriteriaTemplateId id) {
        return jdbc.sql(PUBLISHED + "where id = ?")
                .param(id.value())
                .query(published())
                .optional();
    }

    /**
     * The whole tree of one version.
     *
     * @throws ProblemException when there is no such version
     */
    @Transactional(readOnly = true)
    public CriteriaTemplate template(CriteriaTemplateId id) {
        CriteriaTemplate known = kept(id);
        if (known != null) {
            return known;
        }
        PublishedTemplate header = find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        CriteriaTemplate read = new TemplateTree(jdbc, id).read();
        if (!TemplateWriter.hash(read).equals(header.contentHash())) {
            throw new IllegalStateException(
                    "Criteria template " + header.version() + " differs from what was published: hash does not match");
        }
        keep(id, read);
        return read;
    }

    Optional<PublishedTemplate> withVersion(String version) {
        return jdbc.sql(PUBLISHED + "where version_code = ?")
                .param(version)
                .query(published())
                .optional();
    }

    Optional<PublishedTemplate> startingOn(LocalDate day) {
        return jdbc.sql(PUBLISHED + "where effective_from = ?")
                .param(day)
                .query(published())
                .optional();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    Page<PublishedTemplate> page(PageRequest request) {
        @Nullable
        LocalDate before = request.cursor().map(cursor -> cursor.date(0)).orElse(null);
        List<PublishedTemplate> rows = jdbc.sql(PUBLISHED + """
                        where cast(:before as date) is null or effective_from < :before
                        order by effective_from desc
                        limit :rows
                        """)
                .param("before", before)
                .param("rows", request.rowsToRead())
                .query(published())
                .list();
        return Page.of(rows, request, row -> Cursor.of(row.effectiveFrom().toString()));
    }

    private synchronized @Nullable CriteriaTemplate kept(CriteriaTemplateId id) {
        return trees.get(id);
    }

    private synchronized void keep(CriteriaTemplateId id, CriteriaTemplate template) {
        trees.put(id, template);
    }

    private static RowMapper<PublishedTemplate> published() {
        return (row, _) -> new PublishedTemplate(
                new CriteriaTemplateId(row.getObject("id", UUID.class)),
                row.getString("version_code"),
                row.getString("legal_basis"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_to", LocalDate.class),
                row.getInt("set_count"),
                row.getInt("criterion_count"),
                row.getInt("option_count"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("content_hash"));
    }
}
