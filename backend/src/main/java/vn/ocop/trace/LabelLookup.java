package vn.ocop.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.product.ProductId;
import vn.ocop.trace.gs1.DigitalLink;

/** Tra mã trên tem: one statement for a code that can be ours, none for one that cannot. */
@Service
class LabelLookup {

    private static final String SELECT = """
            select lot.id, lot.product_id, lot.code, lot.made_on, lot.best_before, lot.state, lot.recall_reason,
                batch.state as batch_state, batch.gtin, label.code as label_code,
                (select sum(scans) from scan_count scan where scan.code = label.code) as scans,
                (select min(hour) from scan_count scan where scan.code = label.code) as first_scan,
            """ + LotRows.STEPS + """
             from label_batch batch
            join production_lot lot on lot.id = batch.lot_id
            """;

    private static final String BY_CODE = SELECT + """
            left join trace_label label on label.code = :code
            where batch.id = coalesce((select batch_id from trace_label where code = :code),
                (select id from label_batch where code = :code and not serialised))
            """;

    private static final String BY_LOT = SELECT + """
            left join trace_label label on false
            where batch.gtin = :gtin and lot.code = :lot and not batch.serialised
            order by batch.state = 'VOID', batch.number desc
            limit 1
            """;

    private static final String OF_LOT = SELECT + """
            left join trace_label label on false
            where lot.id = :lot and batch.state <> 'VOID'
            order by batch.number desc
            limit 1
            """;

    private final JdbcClient database;
    private final LotRows lots;
    private final TraceKeys keys;

    LabelLookup(JdbcClient database, LotRows lots, TraceKeys keys) {
        this.database = database;
        this.lots = lots;
        this.keys = keys;
    }

    /** The label of one of our own links. */
    @Transactional(readOnly = true)
    public Optional<ScannedLabel> byCode(String text) {
        return LabelCode.read(text, keys.current()).flatMap(code -> database.sql(BY_CODE)
                .param("code", code.value())
                .query(this::label)
                .optional());
    }

    /** A whole lot that went out with labels, of which none was scanned. */
    @Transactional(readOnly = true)
    public Optional<ScannedLabel> ofLot(String text) {
        return uuid(text).flatMap(lot -> database.sql(OF_LOT)
                .param("lot", lot)
                .query(this::label)
                .optional());
    }

    /** The label of a link of GS1: number, lot and serial must all be those of one label. */
    @Transactional(readOnly = true)
    public Optional<ScannedLabel> byLink(DigitalLink link) {
        String gtin = link.gtin().orElse("");
        String lot = link.lot().orElse("");
        Optional<String> serial = link.serial();
        if (serial.isPresent()) {
            return byCode(serial.get())
                    .filter(found -> gtin.equals(found.gtin()))
                    .filter(found -> lot.isEmpty() || lot.equals(found.lotCode()));
        }
        return database.sql(BY_LOT)
                .param("gtin", gtin)
                .param("lot", lot)
                .query(this::label)
                .optional();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private ScannedLabel label(ResultSet row, int index) throws SQLException {
        OffsetDateTime first = row.getObject("first_scan", OffsetDateTime.class);
        return new ScannedLabel(
                new LotId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("code"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("best_before", LocalDate.class),
                LotState.valueOf(row.getString("state")),
                row.getString("recall_reason"),
                lots.steps(row.getString("steps")),
                LabelBatchState.valueOf(row.getString("batch_state")),
                row.getString("gtin"),
                row.getString("label_code"),
                row.getLong("scans"),
                first == null ? null : first.toInstant());
    }
}
