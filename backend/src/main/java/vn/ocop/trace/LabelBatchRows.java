package vn.ocop.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.product.ProductId;

/** Bảng đợt in tem và tem; works within the caller's transaction. */
@Repository
class LabelBatchRows {

    private static final String SELECT = "select * from label_batch ";

    private final JdbcClient database;

    LabelBatchRows(JdbcClient database) {
        this.database = database;
    }

    Optional<LabelBatch> find(LabelBatchId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(LabelBatchRows::batch)
                .optional();
    }

    /** The newest first. */
    List<LabelBatch> of(LotId lot) {
        return database.sql(SELECT + "where lot_id = ? order by number desc")
                .param(lot.value())
                .query(LabelBatchRows::batch)
                .list();
    }

    /** True when labels of another product carry the number already: a scan could not tell the two apart. */
    boolean gtinOfAnother(String gtin, ProductId product) {
        return database.sql("""
                        select exists (select from label_batch batch join production_lot lot on lot.id = batch.lot_id
                            where batch.gtin = ? and lot.product_id <> ?)
                        """)
                .params(gtin, product.value())
                .query(Boolean.class)
                .single();
    }

    void add(LabelBatch batch) {
        database.sql("""
                        insert into label_batch (id, lot_id, number, size, quantity, serialised, code, gtin, created_by)
                        values (:id, :lot, :number, :size, :quantity, :serialised, :code, :gtin, :by)
                        """)
                .param("id", batch.id().value())
                .param("lot", batch.lot().value())
                .param("number", batch.number())
                .param("size", batch.size().name())
                .param("quantity", batch.quantity())
                .param("serialised", batch.serialised())
                .param("code", batch.code())
                .param("gtin", batch.gtin())
                .param("by", batch.createdBy())
                .update();
    }

    /** All labels of a batch in one statement. */
    void addLabels(LabelBatchId batch, List<String> codes) {
        database.sql("""
                        insert into trace_label (code, batch_id, number)
                        select label.code, :batch, label.number
                        from unnest(cast(:codes as text[])) with ordinality as label (code, number)
                        """)
                .param("batch", batch.value())
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    List<String> codes(LabelBatchId batch) {
        return database.sql("select code from trace_label where batch_id = ? order by number")
                .param(batch.value())
                .query(String.class)
                .list();
    }

    /** False when somebody else moved it meanwhile. */
    boolean move(LabelBatch batch, LabelBatchState to) {
        return database.sql("update label_batch set state = ?, version = version + 1 where id = ? and version = ?")
                        .params(to.name(), batch.id().value(), batch.version())
                        .update()
                == 1;
    }

    private static LabelBatch batch(ResultSet row, int index) throws SQLException {
        return new LabelBatch(
                new LabelBatchId(row.getObject("id", UUID.class)),
                new LotId(row.getObject("lot_id", UUID.class)),
                row.getInt("number"),
                LabelSize.valueOf(row.getString("size")),
                row.getInt("quantity"),
                row.getBoolean("serialised"),
                row.getString("code"),
                row.getString("gtin"),
                LabelBatchState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                row.getLong("version"));
    }
}
