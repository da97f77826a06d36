package vn.ocop.national;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Hộp đến các hồ sơ đề nghị 5 sao: what the provinces have put before the ministry, the newest first. */
@Service
class Candidates {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String LATEST_EVALUATION = """
            left join lateral (
                select * from reported_evaluation e where e.source_id = d.source_id and e.dossier_id = d.id
                order by e.concluded_at desc limit 1) e on true
            """;

    private static final String PAGE = """
            select d.source_id, s.full_name as source_name, d.id, d.kind, d.product_name, d.producer_name, d.sent_at,
                e.average, s.exported_at
            from reported_dossier d join reporting_source s on s.id = d.source_id
            """ + LATEST_EVALUATION + """
            where d.state = 'SENT_TO_MINISTRY'
            and (cast(:afterId as uuid) is null or (d.sent_at, d.id) < (:afterAt, :afterId))
            order by d.sent_at desc, d.id desc
            limit :rows
            """;

    private static final String ONE = """
            select d.*, s.full_name as source_name, s.exported_at, e.stars, e.average, e.part_a, e.part_b, e.part_c,
                e.council_size, e.present, e.excused, e.spread, e.max_deviation, e.minutes_number, e.minutes_date
            from reported_dossier d join reporting_source s on s.id = d.source_id
            """ + LATEST_EVALUATION + """
            where d.source_id = :source and d.id = :id
            and d.state in ('SENT_TO_MINISTRY', 'RECOGNISED_BY_MINISTRY', 'PROVINCE_FALLBACK')
            """;

    private final JdbcClient database;

    Candidates(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Page<CandidateLine> page(PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<CandidateLine> rows = database.sql(PAGE)
                .param(
                        "afterAt",
                        after.map(cursor -> Timestamp.from(cursor.instant(0))).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query((row, number) -> line(row))
                .list();
        return Page.of(
                rows,
                request,
                row -> Cursor.of(row.sentAt().toString(), row.id().toString()));
    }

    @Transactional(readOnly = true)
    public Optional<CandidateView> find(UUID source, UUID id) {
        return database.sql(ONE)
                .param("source", source)
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    private static CandidateLine line(ResultSet row) throws SQLException {
        return new CandidateLine(
                row.getObject("source_id", UUID.class),
                row.getString("source_name"),
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("product_name"),
                row.getString("producer_name"),
                row.getTimestamp("sent_at").toInstant(),
                row.getBigDecimal("average"));
    }

    private static CandidateView view(ResultSet row) throws SQLException {
        List<CandidateStep> steps = JSON.readValue(row.getString("steps"), new TypeReference<>() {});
        List<CandidateFile> files = JSON.readValue(row.getString("files"), new TypeReference<>() {});
        LocalDate minutes = row.getObject("minutes_date", LocalDate.class);
        return new CandidateView(
                row.getObject("source_id", UUID.class),
                row.getString("source_name"),
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getString("kind"),
                row.getString("state"),
                row.getString("product_name"),
                row.getString("producer_name"),
                row.getString("receipt_number"),
                ReportingSources.instant(row.getTimestamp("submitted_at")),
                row.getTimestamp("sent_at").toInstant(),
                ReportingSources.instant(row.getTimestamp("exported_at")),
                row.getString("set_code"),
                row.getString("legal_regime"),
                row.getObject("revenue_vnd", Long.class),
                JSON.readTree(row.getString("choices")).size(),
                MinistryPaper.of(
                        row.getString("kind").equals("RENEWAL"),
                        steps,
                        row.getString("minutes_number"),
                        minutes == null ? null : minutes.toString(),
                        files.size(),
                        row.getInt("samples")),
                files,
                steps,
                report(row.getString("commune_report")),
                result(row));
    }

    private static @Nullable CandidateReport report(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, CandidateReport.class);
    }

    private static @Nullable CandidateResult result(ResultSet row) throws SQLException {
        Integer stars = row.getObject("stars", Integer.class);
        return stars == null
                ? null
                : new CandidateResult(
                        stars,
                        row.getBigDecimal("average"),
                        row.getBigDecimal("part_a"),
                        row.getBigDecimal("part_b"),
                        row.getBigDecimal("part_c"),
                        row.getObject("council_size", Integer.class),
                        row.getObject("present", Integer.class),
                        row.getObject("excused", Integer.class),
                        row.getObject("spread", Integer.class),
                        row.getObject("max_deviation", Integer.class));
    }
}
