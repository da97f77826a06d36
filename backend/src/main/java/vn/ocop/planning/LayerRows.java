package vn.ocop.planning;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.attachment.Attachment;
import vn.ocop.planning.LayerImport.ImportOrder;
import vn.ocop.territory.UnitBoundaries.BoundingBox;

/** Bảng các lớp dữ liệu với ký hiệu và điều nhận thấy; works within the caller's transaction. */
@Repository
class LayerRows {

    private static final String ADD = """
            insert into planning_layer (id, plan_id, number, state, attachment_id, file_name, file_sha256, format, projection,
                meridian, encoding, legend, code_field, name_field, features, mended, refused, outside, area_m2,
                west, south, east, north, imported_by)
            select :id, :plan, coalesce(max(number), 0) + 1, 'DRAFT', :attachment, :fileName, :sha256, :format, :projection,
                :meridian, :encoding, :legend, :codeField, :nameField, 0, 0, 0, 0, 0, 0, 0, 0, 0, :by
            from planning_layer where plan_id = :plan
            """;

    private static final String SUMMARISE = """
            update planning_layer set features = summary.features, area_m2 = summary.area,
                west = ST_XMin(summary.box), south = ST_YMin(summary.box), east = ST_XMax(summary.box), north = ST_YMax(summary.box),
                mended = (select count(*) from planning_finding join planning_feature using (layer_id, number)
                    where layer_id = :id and kind = 'MENDED'),
                refused = (select count(distinct number) from planning_finding where layer_id = :id and kind = 'REFUSED'),
                outside = (select count(*) from planning_finding where layer_id = :id and kind = 'OUTSIDE')
            from (select count(*) as features, sum(area_m2) as area, ST_Extent(outline) as box
                  from planning_feature where layer_id = :id) as summary
            where id = :id
            """;

    private static final String ADD_CODES = """
            insert into planning_code (layer_id, code, features, area_m2, settled, restricted)
            select layer_id, code, count(*), sum(area_m2), false, false
            from planning_feature where layer_id = ? group by layer_id, code
            """;

    private static final String CODES =
            "select * from planning_code where layer_id = ? order by settled, features desc, code";

    private static final String FINDINGS = """
            select number, kind, reason, detail from planning_finding
            where layer_id = :id and (number, kind) > (:number, :kind)
            order by number, kind limit :rows
            """;

    private static final String MOVE = """
            update planning_layer set state = :to, ended_at = :now, ended_by = :by, end_reason = :reason, version = version + 1
            where id = :id and state = :from
            """;

    private static final String PUBLISH = """
            update planning_layer set state = 'PUBLISHED', published_at = :now, published_by = :by, version = version + 1
            where id = :id and state = 'DRAFT'
            """;

    private final JdbcClient database;

    LayerRows(JdbcClient database) {
        this.database = database;
    }

    void add(NewLayer layer) {
        ImportOrder order = layer.order();
        database.sql(ADD)
                .param("id", layer.id().value())
                .param("plan", layer.plan().value())
                .param("attachment", layer.file().id().value())
                .param("fileName", layer.file().fileName())
                .param("sha256", Objects.requireNonNull(layer.file().sha256()))
                .param("format", layer.format().name())
                .param("projection", order.projection().kind().name())
                .param("meridian", order.projection().meridian())
                .param("encoding", order.encoding().name())
                .param("legend", order.legend().name())
                .param("codeField", order.codeField())
                .param("nameField", order.nameField())
                .param("by", layer.by())
                .update();
    }

    /** Counts, area and box of what was read. */
    void summarise(LayerId id) {
        database.sql(SUMMARISE).param("id", id.value()).update();
    }

    void addCodes(LayerId id) {
        database.sql(ADD_CODES).param(id.value()).update();
    }

    List<LayerCode> codes(LayerId id) {
        return database.sql(CODES)
                .param(id.value())
                .query((row, number) -> new LayerCode(
                        row.getString("code"),
                        row.getInt("features"),
                        row.getBigDecimal("area_m2"),
                        row.getString("class_code"),
                        row.getBoolean("settled"),
                        row.getBoolean("restricted")))
                .list();
    }

    /** False when the layer has no such code. */
    boolean settle(LayerId id, String code, @Nullable String classCode, boolean restricted) {
        return database.sql("""
                                update planning_code set class_code = :class, settled = true, restricted = :restricted
                                where layer_id = :id and code = :code
                                """)
                        .param("class", classCode)
                        .param("restricted", restricted)
                        .param("id", id.value())
                        .param("code", code)
                        .update()
                == 1;
    }

    /** Tiles that were drawn before are not right any more. */
    void touch(LayerId id) {
        database.sql("update planning_layer set version = version + 1 where id = ?")
                .param(id.value())
                .update();
    }

    List<FindingRow> findings(LayerId id, int afterNumber, String afterKind, int rows) {
        return database.sql(FINDINGS)
                .param("id", id.value())
                .param("number", afterNumber)
                .param("kind", afterKind)
                .param("rows", rows)
                .query((row, number) -> new FindingRow(
                        row.getInt("number"), row.getString("kind"), row.getString("reason"), row.getString("detail")))
                .list();
    }

    Optional<Layer> find(LayerId id) {
        return database.sql("select * from planning_layer where id = ?")
                .param(id.value())
                .query(LayerRows::layer)
                .optional();
    }

    /** The newest version first. */
    List<Layer> of(PlanId plan) {
        return database.sql("select * from planning_layer where plan_id = ? order by number desc")
                .param(plan.value())
                .query(LayerRows::layer)
                .list();
    }

    List<Layer> published() {
        return database.sql("select * from planning_layer where state = 'PUBLISHED' order by published_at desc, id")
                .query(LayerRows::layer)
                .list();
    }

    /** False when somebody else was faster. */
    boolean publish(LayerId id, Instant now, String by) {
        return database.sql(PUBLISH)
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** False when it is not in the state to leave. */
    boolean end(Layer layer, LayerState to, Instant now, String by, @Nullable String reason) {
        return database.sql(MOVE)
                        .param("to", to.name())
                        .param("now", Timestamp.from(now))
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", layer.id().value())
                        .param("from", layer.state().name())
                        .update()
                == 1;
    }

    private static Layer layer(ResultSet row, int number) throws SQLException {
        BigDecimal meridian = row.getBigDecimal("meridian");
        MapProjection.Kind kind = MapProjection.Kind.valueOf(row.getString("projection"));
        return new Layer(
                new LayerId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getInt("number"),
                LayerState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("file_sha256"),
                LayerFormat.valueOf(row.getString("format")),
                new MapProjection(kind, meridian == null ? null : meridian.stripTrailingZeros()),
                TextEncoding.valueOf(row.getString("encoding")),
                Legend.valueOf(row.getString("legend")),
                row.getString("code_field"),
                row.getString("name_field"),
                row.getInt("features"),
                row.getInt("mended"),
                row.getInt("refused"),
                row.getInt("outside"),
                row.getBigDecimal("area_m2"),
                new BoundingBox(
                        row.getDouble("west"), row.getDouble("south"), row.getDouble("east"), row.getDouble("north")),
                row.getTimestamp("imported_at").toInstant(),
                row.getString("imported_by"),
                instant(row, "published_at"),
                row.getString("published_by"),
                instant(row, "ended_at"),
                row.getString("ended_by"),
                row.getString("end_reason"),
                row.getLong("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /** Lớp dữ liệu cần ghi. */
    record NewLayer(LayerId id, PlanId plan, Attachment file, LayerFormat format, ImportOrder order, String by) {}

    /** Điều nhận thấy ở một dòng. */
    record FindingRow(
            int number,
            String kind,
            String reason,
            @Nullable String detail) {}
}
