package vn.ocop.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.database.SearchWords;
import vn.ocop.planning.PlanContent.PlannedCommune;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.PageRequest;

/** Bảng các đồ án; works within the caller's transaction. */
@Repository
class PlanRows {

    private static final String PAGE = """
            select plan.id, plan.name, plan.plan_type, plan.state, plan.decision_no, plan.decided_on, plan.synthetic,
                (select count(*) from planning_plan_commune commune where commune.plan_id = plan.id) as communes,
                (select layer.state from planning_layer layer where layer.plan_id = plan.id
                 order by layer.state = 'PUBLISHED' desc, layer.number desc limit 1) as layer_state,
                (select layer.published_at from planning_layer layer
                 where layer.plan_id = plan.id and layer.state = 'PUBLISHED') as published_at
            from planning_plan plan
            where (cast(:search as text) is null or plan.search_text like ext.vn_fold(:search))
            and (cast(:type as text) is null or plan.plan_type = :type)
            and (cast(:state as text) is null or plan.state = :state)
            and (cast(:afterId as uuid) is null
                or (plan.name collate "vi-x-icu", plan.id) > (cast(:afterName as text) collate "vi-x-icu", :afterId))
            order by plan.name collate "vi-x-icu", plan.id
            limit :rows
            """;

    private static final String INSERT = """
            insert into planning_plan (id, name, plan_type, state, decision_no, decided_on, approver, scale, period_from,
                period_to, data_owner, disclaimer, synthetic)
            values (:id, :name, :type, :state, :decisionNo, :decidedOn, :approver, :scale, :periodFrom, :periodTo,
                :dataOwner, :disclaimer, :synthetic)
            """;

    private static final String UPDATE = """
            update planning_plan set name = :name, plan_type = :type, state = :state, decision_no = :decisionNo,
                decided_on = :decidedOn, approver = :approver, scale = :scale, period_from = :periodFrom,
                period_to = :periodTo, data_owner = :dataOwner, disclaimer = :disclaimer, synthetic = :synthetic,
                updated_at = now(), version = version + 1
            where id = :id
            """;

    private final JdbcClient database;

    PlanRows(JdbcClient database) {
        this.database = database;
    }

    List<PlanLine> page(PlanFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        String words = filter.q();
        return database.sql(PAGE)
                .param("search", words == null || words.isBlank() ? null : new SearchWords(words).contained())
                .param("type", filter.type() == null ? null : filter.type().name())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("afterName", after.map(cursor -> cursor.text(0)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(PlanRows::line)
                .list();
    }

    Optional<Plan> find(PlanId id) {
        return database.sql("select * from planning_plan where id = ?")
                .param(id.value())
                .query((row, number) -> plan(row, communes(id)))
                .optional();
    }

    /** The plan, held against others until the transaction ends. */
    Optional<Plan> lock(PlanId id) {
        database.sql("select 1 from planning_plan where id = ? for update")
                .param(id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    void insert(PlanId id, PlanContent content) {
        write(INSERT, id, content);
    }

    void update(PlanId id, PlanContent content) {
        write(UPDATE, id, content);
    }

    private void write(String statement, PlanId id, PlanContent content) {
        database.sql(statement)
                .param("id", id.value())
                .param("name", content.name())
                .param("type", content.type().name())
                .param("state", content.state().name())
                .param("decisionNo", content.decisionNo())
                .param("decidedOn", content.decidedOn())
                .param("approver", content.approver())
                .param("scale", content.scale())
                .param("periodFrom", content.periodFrom())
                .param("periodTo", content.periodTo())
                .param("dataOwner", content.dataOwner())
                .param("disclaimer", content.disclaimer())
                .param("synthetic", content.synthetic())
                .update();
        database.sql("delete from planning_plan_commune where plan_id = ?")
                .param(id.value())
                .update();
        for (PlannedCommune commune : content.communes()) {
            database.sql("insert into planning_plan_commune (plan_id, commune_code, former_unit) values (?, ?, ?)")
                    .params(id.value(), commune.communeCode(), commune.formerUnit() == null ? "" : commune.formerUnit())
                    .update();
        }
    }

    private List<PlannedCommune> communes(PlanId id) {
        return database.sql("""
                        select commune_code, nullif(former_unit, '') as former_unit from planning_plan_commune
                        where plan_id = ? order by commune_code, former_unit
                        """)
                .param(id.value())
                .query((row, number) -> new PlannedCommune(row.getString("commune_code"), row.getString("former_unit")))
                .list();
    }

    private static Plan plan(ResultSet row, List<PlannedCommune> communes) throws SQLException {
        PlanContent content = new PlanContent(
                row.getString("name"),
                PlanType.valueOf(row.getString("plan_type")),
                PlanState.valueOf(row.getString("state")),
                row.getString("decision_no"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("approver"),
                row.getObject("scale", Integer.class),
                row.getObject("period_from", Integer.class),
                row.getObject("period_to", Integer.class),
                row.getString("data_owner"),
                row.getString("disclaimer"),
                row.getBoolean("synthetic"),
                communes);
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                content,
                row.getTimestamp("updated_at").toInstant(),
                row.getLong("version"));
    }

    private static PlanLine line(ResultSet row, int number) throws SQLException {
        String layer = row.getString("layer_state");
        Timestamp published = row.getTimestamp("published_at");
        return new PlanLine(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("name"),
                PlanType.valueOf(row.getString("plan_type")),
                PlanState.valueOf(row.getString("state")),
                row.getString("decision_no"),
                row.getObject("decided_on", LocalDate.class),
                row.getBoolean("synthetic"),
                row.getInt("communes"),
                layer == null ? null : LayerState.valueOf(layer),
                published == null ? null : published.toInstant());
    }

    /**
     * Một dòng của danh sách đồ án.
     *
     * @param layer state of the published layer, else of the newest; null when there is none
     */
    record PlanLine(
            PlanId id,
            String name,
            PlanType type,
            PlanState state,
            @Nullable String decisionNo,
            @Nullable LocalDate decidedOn,
            boolean synthetic,
            int communes,
            @Nullable LayerState layer,
            @Nullable Instant publishedAt) {}
}
