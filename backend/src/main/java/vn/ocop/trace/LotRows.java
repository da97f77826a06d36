package vn.ocop.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.database.SearchWords;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.ProducerScope;
import vn.ocop.product.ProductId;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.PageRequest;

/** Bảng lô sản xuất với các công đoạn; works within the caller's transaction. */
@Repository
class LotRows {

    /** The steps of a lot as one value, so that a page of lots is one statement. */
    static final String STEPS = """
            (select coalesce(jsonb_agg(jsonb_build_object('kind', step.kind, 'happenedOn', step.happened_on,
                'location', step.location, 'note', step.note) order by step.number), '[]')
            from lot_step step where step.lot_id = lot.id) as steps
            """;

    private static final String SELECT = """
            select lot.*, (select coalesce(sum(batch.quantity), 0) from label_batch batch
                where batch.lot_id = lot.id and batch.state <> 'VOID') as labels,
            """ + STEPS + " from production_lot lot ";

    private static final String PAGE = SELECT + """
            where (:everywhere or lot.commune_code in (:communes) or lot.producer_id in (:producers))
            and (cast(:product as uuid) is null or lot.product_id = :product)
            and (cast(:code as text) is null or lower(lot.code) like lower(:code))
            and (cast(:state as text) is null or lot.state = :state)
            and (cast(:after as uuid) is null or lot.id < :after)
            order by lot.id desc
            limit :rows
            """;

    private static final TypeReference<List<LotStep>> STEP_LIST = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    LotRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    List<Lot> page(ProducerScope scope, LotFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        String words = filter.q();
        return database.sql(PAGE)
                .param("everywhere", scope.everywhere())
                .param("communes", scope.listedCommunes())
                .param("producers", scope.listedProducers())
                .param("product", filter.product())
                .param("code", words == null || words.isBlank() ? null : new SearchWords(words).contained())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("after", after.map(cursor -> cursor.uuid(0)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(this::lot)
                .list();
    }

    Optional<Lot> find(LotId id) {
        return database.sql(SELECT + "where lot.id = ?")
                .param(id.value())
                .query(this::lot)
                .optional();
    }

    /** Holds the lot until the transaction ends, so that two people cannot print or recall it at once. */
    void lock(LotId id) {
        database.sql("select id from production_lot where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    boolean codeTaken(ProductId product, String code, @Nullable LotId except) {
        return database.sql("""
                        select exists (select from production_lot where product_id = :product and code = :code
                            and (cast(:except as uuid) is null or id <> :except))
                        """)
                .param("product", product.value())
                .param("code", code)
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }

    void add(Lot lot) {
        LotDetails details = lot.details();
        database.sql("""
                        insert into production_lot (id, product_id, producer_id, commune_code, code, made_on, best_before,
                            quantity, unit)
                        values (:id, :product, :producer, :commune, :code, :madeOn, :bestBefore, :quantity, :unit)
                        """)
                .param("id", lot.id().value())
                .param("product", lot.product().value())
                .param("producer", lot.producer().value())
                .param("commune", lot.commune())
                .param("code", details.code())
                .param("madeOn", details.madeOn())
                .param("bestBefore", details.bestBefore())
                .param("quantity", details.quantity())
                .param("unit", details.unit())
                .update();
        replaceSteps(lot.id(), details.steps());
    }

    /** False when somebody else changed it meanwhile. */
    boolean change(Lot before, LotDetails details) {
        int changed = database.sql("""
                        update production_lot set code = :code, made_on = :madeOn, best_before = :bestBefore,
                            quantity = :quantity, unit = :unit, version = version + 1
                        where id = :id and version = :seen
                        """)
                .param("code", details.code())
                .param("madeOn", details.madeOn())
                .param("bestBefore", details.bestBefore())
                .param("quantity", details.quantity())
                .param("unit", details.unit())
                .param("id", before.id().value())
                .param("seen", before.version())
                .update();
        if (changed == 1) {
            replaceSteps(before.id(), details.steps());
        }
        return changed == 1;
    }

    void recall(LotId id, String reason, Instant now) {
        database.sql("""
                        update production_lot set state = 'RECALLED', recall_reason = :reason, recalled_at = :now,
                            version = version + 1
                        where id = :id
                        """)
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    List<LotStep> steps(String text) {
        return json.readValue(text, STEP_LIST);
    }

    private void replaceSteps(LotId lot, List<LotStep> steps) {
        database.sql("delete from lot_step where lot_id = ?").param(lot.value()).update();
        int number = 1;
        for (LotStep step : steps) {
            database.sql("""
                            insert into lot_step (lot_id, number, kind, happened_on, location, note)
                            values (:lot, :number, :kind, :happenedOn, :location, :note)
                            """)
                    .param("lot", lot.value())
                    .param("number", number++)
                    .param("kind", step.kind().name())
                    .param("happenedOn", step.happenedOn())
                    .param("location", step.location())
                    .param("note", step.note())
                    .update();
        }
    }

    private Lot lot(ResultSet row, int index) throws SQLException {
        OffsetDateTime recalledAt = row.getObject("recalled_at", OffsetDateTime.class);
        return new Lot(
                new LotId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                new ProducerId(row.getObject("producer_id", UUID.class)),
                row.getString("commune_code"),
                new LotDetails(
                        row.getString("code"),
                        row.getObject("made_on", LocalDate.class),
                        row.getObject("best_before", LocalDate.class),
                        row.getBigDecimal("quantity").stripTrailingZeros(),
                        row.getString("unit"),
                        steps(row.getString("steps"))),
                LotState.valueOf(row.getString("state")),
                row.getString("recall_reason"),
                recalledAt == null ? null : recalledAt.toInstant(),
                row.getInt("labels"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }
}
