package vn.ocop.national.exchange;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantRegistry;
import vn.ocop.tenancy.reference.AdministrativeUnitLoad;
import vn.ocop.testing.Rows;
import vn.ocop.testing.Workspaces;

/** A province of the test's own with one record of each kind, and its way to the national store. */
abstract class ExportingProvince {

    private static int provinces;

    final MemoryExchange exchange = new MemoryExchange();

    @Autowired
    private ExportLedger ledger;

    @Autowired
    private TenantRegistry registry;

    @Autowired
    private JdbcClient database;

    @Autowired
    private IngestTables tables;

    @Autowired
    private ReportingProvinces reporting;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    Tenant province = Workspaces.THANH_HOA;

    @BeforeAll
    static void load() {
        new AdministrativeUnitLoad(Workspaces.database().owner()).run();
    }

    @BeforeEach
    void aProvinceWithRecords() {
        province = Workspaces.database().createProvince("guidulieu" + ++provinces);
        change("""
                insert into producer (id, name, name_key, organisation_type, tax_code, phone, source, representative_address)
                values ('00000000-0000-7000-8000-000000000001', 'HTX Nga "Thái" \\ Sơn', 'nga thai', 'COOPERATIVE',
                    '2800000001', '0912345678', 'IMPORT', 'Nhà riêng');
                insert into product (id, producer_id, name, name_key, group_code, set_code, source, story, papers)
                values ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'Mắm tôm Ba Làng',
                    'mam tom', 'I', '09', 'IMPORT', E'Dòng một\\nDòng hai\\t"trích"', '{FOOD_SAFETY}');
                insert into recognition (id, product_id, product_name, stars, decided_on, decided_year, valid_from, valid_to, state,
                    verification_code, regime, source)
                values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002', 'Mắm tôm', 4, '2026-06-25',
                    2026, '2026-06-25', '2029-06-25', 'ACTIVE', '0123456789ABCDEF', 'DECISION_26_2026', 'IMPORT');
                """);
    }

    ExportResult send() {
        return send(store());
    }

    ExportResult send(NationalIngest ingest) {
        NationalExport export = new NationalExport(ledger, exchange, ingest, transactions, clock);
        return TenantContext.<ExportResult, RuntimeException>call(province, export::run);
    }

    StoreIngest store() {
        return new StoreIngest(registry, exchange, database, tables, reporting, transactions, clock);
    }

    void change(String sql) {
        Workspaces.database().execute("set search_path = " + province.schema() + ", ext; " + sql);
    }

    List<String> own(String sql) {
        return Rows.texts(province, sql);
    }

    /** Rows of this province in the national store; the table's alias or name leads to its source. */
    List<String> stored(String sql) {
        String key = sql.contains("reporting_source s") ? "s.id" : "source_id";
        return Rows.texts(
                Workspaces.NATIONAL,
                sql + " where " + key + " = '" + province.id().value() + "'"
                        + (sql.contains("ingest_log") ? " order by l.id" : ""));
    }

    /** The national store as it is; a test overrides what goes wrong with it. */
    class Passing implements NationalIngest {

        @Override
        public Standing standing(Tenant source) {
            return store().standing(source);
        }

        @Override
        public void accept(Tenant source, PackageId id) {
            store().accept(source, id);
        }

        @Override
        public void failed(Tenant source, long sequence, ExportFault fault) {
            store().failed(source, sequence, fault);
        }
    }
}
