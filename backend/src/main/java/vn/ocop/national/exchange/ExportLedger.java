package vn.ocop.national.exchange;

import java.io.IOException;
import java.io.OutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sổ gửi của một tỉnh: what the national store has of it, and what a package on its way will add. */
final class ExportLedger {

    /** One line for one record: JSON has no control characters, so these two leave it as it is. */
    private static final String LINES = ") to stdout with (format csv, delimiter e'\\x02', quote e'\\x01')";

    /**
     * A record becomes text once, for its hash and for its line; {@code offset 0} keeps the planner from writing the expression
     * into every place where its value is used.
     */
    private static final String HASHED = """
            , written as (select id, record::text as content from found offset 0),
            hashed as (select id, content, sha256(convert_to(content, 'UTF8')) as hash from written offset 0),
            changed as materialized (
                select hashed.* from hashed
                left join export_ledger l on l.kind = (select kind from part) and l.record_id = hashed.id
                    and not current_setting('ocop.export_complete')::boolean
                where l.content_hash is distinct from hashed.hash),
            noted as (
                insert into export_pending (kind, record_id, content_hash)
                select (select kind from part), id, hash from changed)
            select '{"tenant": ' || to_jsonb(current_setting('ocop.export_tenant'))::text || ', "kind": "' || (select kind from part)
                || '", "id": "' || id || '", "record": ' || content || '}'
            from changed
            """ + LINES;

    private static final String PRODUCERS =
            "copy (with part as materialized (select 'PRODUCER' as kind), found as (select * from export_producer)"
                    + HASHED;
    private static final String PRODUCTS =
            "copy (with part as materialized (select 'PRODUCT' as kind), found as (select * from export_product)"
                    + HASHED;
    private static final String RECOGNITIONS =
            "copy (with part as materialized (select 'RECOGNITION' as kind), found as (select * from export_recognition)"
                    + HASHED;
    private static final String DOSSIERS =
            "copy (with part as materialized (select 'DOSSIER' as kind), found as (select * from export_dossier)"
                    + HASHED;

    private static final String EVALUATIONS =
            "copy (with part as materialized (select 'EVALUATION' as kind), found as (select * from export_evaluation)"
                    + HASHED;

    private static final String DELETIONS = """
            copy (with gone as materialized (
                select kind, record_id from export_ledger l where kind = 'PRODUCER'
                and not exists (select from export_producer r where r.id = l.record_id)
                union all
                select kind, record_id from export_ledger l where kind = 'PRODUCT'
                and not exists (select from export_product r where r.id = l.record_id)
                union all
                select kind, record_id from export_ledger l where kind = 'RECOGNITION'
                and not exists (select from export_recognition r where r.id = l.record_id)
                union all
                select kind, record_id from export_ledger l where kind = 'DOSSIER'
                and not exists (select from export_dossier r where r.id = l.record_id)
                union all
                select kind, record_id from export_ledger l where kind = 'EVALUATION'
                and not exists (select from export_evaluation r where r.id = l.record_id)),
            reported as materialized (
                select * from gone where not current_setting('ocop.export_complete')::boolean),
            noted as (insert into export_pending (kind, record_id) select kind, record_id from reported)
            select jsonb_build_object('tenant', current_setting('ocop.export_tenant'), 'kind', 'DELETION',
                'id', record_id, 'of', kind)
            from reported
            """ + LINES;

    private static final String STATE = """
            select acknowledged_sequence, acknowledged_manifest, prepared_sequence, prepared_manifest from export_state
            """;

    private final JdbcClient database;
    private final Copying copying;

    ExportLedger(JdbcClient database, DataSource dataSource) {
        this.database = database;
        this.copying = new Copying(dataSource);
    }

    /** Tình trạng gửi của tỉnh. */
    record State(
            long acknowledged,
            @Nullable String acknowledgedManifest,
            @Nullable Long prepared,
            @Nullable String preparedManifest) {}

    State state() {
        return database.sql(STATE)
                .query((row, number) ->
                        new State(row.getLong(1), row.getString(2), row.getObject(3, Long.class), row.getString(4)))
                .single();
    }

    /** Keeps every other process away from the ledger until the transaction ends, and begins a package. */
    void begin(String tenant, boolean complete) {
        database.sql("update export_state set prepared_sequence = null, prepared_manifest = null")
                .update();
        database.sql("delete from export_pending").update();
        database.sql("select set_config('ocop.export_tenant', ?, true), set_config('ocop.export_complete', ?, true)")
                .params(tenant, String.valueOf(complete))
                .query((row, number) -> row.getString(1))
                .single();
    }

    /** Streams what has changed, and notes it as pending in the same statement. */
    long write(ExportPart part, OutputStream out) throws IOException {
        long rows = copying.run(manager -> manager.copyOut(
                switch (part) {
                    case PRODUCER -> PRODUCERS;
                    case PRODUCT -> PRODUCTS;
                    case RECOGNITION -> RECOGNITIONS;
                    case DOSSIER -> DOSSIERS;
                    case EVALUATION -> EVALUATIONS;
                    case DELETION -> DELETIONS;
                },
                out));
        out.flush();
        return rows;
    }

    void prepared(long sequence, String manifest, boolean complete) {
        database.sql("update export_state set prepared_sequence = ?, prepared_manifest = ?, prepared_full = ?")
                .params(sequence, manifest, complete)
                .update();
    }

    /** The national store has the package. */
    void acknowledge(long sequence, String manifest) {
        int known = database.sql("""
                        update export_state set acknowledged_sequence = prepared_sequence,
                            acknowledged_manifest = prepared_manifest, acknowledged_at = now(),
                            prepared_sequence = null, prepared_manifest = null
                        where prepared_sequence = ? and prepared_manifest = ?
                        """).params(sequence, manifest).update();
        if (known == 0) {
            return;
        }
        database.sql("delete from export_ledger where (select prepared_full from export_state)")
                .update();
        database.sql("""
                        delete from export_ledger l using export_pending p
                        where p.content_hash is null and p.kind = l.kind and p.record_id = l.record_id
                        """).update();
        database.sql("""
                        insert into export_ledger (kind, record_id, content_hash)
                        select kind, record_id, content_hash from export_pending where content_hash is not null
                        on conflict (kind, record_id) do update set content_hash = excluded.content_hash
                        """).update();
        database.sql("delete from export_pending").update();
    }

    /** The package is not to be sent. */
    void forget() {
        database.sql("update export_state set prepared_sequence = null, prepared_manifest = null")
                .update();
        database.sql("delete from export_pending").update();
    }
}
