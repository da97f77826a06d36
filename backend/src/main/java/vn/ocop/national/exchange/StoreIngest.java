package vn.ocop.national.exchange;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.national.exchange.Manifest.PackagedFile;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantRegistry;

/** Cửa nhận của kho quốc gia trong cùng hệ thống: works in the national workspace, whichever database holds it. */
final class StoreIngest implements NationalIngest {

    private static final Logger LOG = LoggerFactory.getLogger(StoreIngest.class);
    private static final int LARGEST_MANIFEST = 1 << 20;

    private static final String RECEIVED = """
            update reporting_source set last_sequence = :sequence, last_manifest = :manifest, exported_at = :exportedAt,
                received_at = :now, attempted_at = :now, fault = null
            where id = :source
            """;

    private static final String LOGGED = """
            insert into ingest_log (id, source_id, at, sequence, complete, producers, products, recognitions, dossiers,
                evaluations, deletions)
            values (:id, :source, :now, :sequence, :complete, :producers, :products, :recognitions, :dossiers,
                :evaluations, :deletions)
            """;

    private final TenantRegistry registry;
    private final Exchange exchange;
    private final JdbcClient database;
    private final IngestTables tables;
    private final ReportingProvinces provinces;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StoreIngest(
            TenantRegistry registry,
            Exchange exchange,
            JdbcClient database,
            IngestTables tables,
            ReportingProvinces provinces,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.registry = registry;
        this.exchange = exchange;
        this.database = database;
        this.tables = tables;
        this.provinces = provinces;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    @Override
    public Standing standing(Tenant source) {
        return inStore(() -> standing(source.id().value()));
    }

    @Override
    public void accept(Tenant source, PackageId id) {
        try {
            inStore(() -> {
                load(source, id);
                return id;
            });
        } catch (ExportException e) {
            failed(source, id.sequence(), e.fault());
            throw e;
        } catch (DataAccessException | TransactionException e) {
            ExportException failure = ExportException.ofDatabase(e, ExportFault.RECORD_REFUSED);
            failed(source, id.sequence(), failure.fault());
            throw failure;
        }
    }

    @Override
    public void failed(Tenant source, long sequence, ExportFault fault) {
        try {
            inStore(() -> {
                provinces.keep(source);
                int changed = database.sql("""
                                update reporting_source set attempted_at = :now, fault = :fault
                                where id = :source and (fault is distinct from :fault or attempted_at < :now)
                                """)
                        .param("now", now())
                        .param("fault", fault.name())
                        .param("source", source.id().value())
                        .update();
                return changed == 0
                        ? 0
                        : database.sql(
                                        "insert into ingest_log (id, source_id, at, sequence, fault) values (?, ?, ?, ?, ?)")
                                .params(
                                        UuidVersion7Strategy.INSTANCE.generateUuid(null),
                                        source.id().value(),
                                        now(),
                                        sequence,
                                        fault.name())
                                .update();
            });
        } catch (DataAccessException | TransactionException | ExportException e) {
            LOG.warn("The national office could not be told that {} did not send: {}", source.slug(), fault, e);
        }
    }

    private Standing standing(UUID source) {
        return database.sql("select last_sequence, last_manifest from reporting_source where id = ? for update")
                .param(source)
                .query((row, number) -> new Standing(row.getLong(1), row.getString(2)))
                .optional()
                .orElseGet(() -> new Standing(0, null));
    }

    private void load(Tenant source, PackageId id) {
        provinces.keep(source);
        byte[] json = manifest(id);
        Manifest manifest = Manifest.read(json);
        String hash = Sha256.hex(json);
        Standing standing = standing(source.id().value());
        if (standing.equals(new Standing(manifest.to(), hash))) {
            return;
        }
        check(manifest, source, id, standing);
        for (ExportPart part : ExportPart.values()) {
            stage(id, manifest.file(part));
        }
        if (tables.hasStrangers(source.slug().value())) {
            throw ExportException.refused(ExportFault.WRONG_TENANT, "A record names another province");
        }
        tables.merge(source.id().value(), manifest.complete());
        received(manifest, hash);
    }

    private static void check(Manifest manifest, Tenant source, PackageId id, Standing standing) {
        if (!manifest.tenant().equals(source.slug().value())
                || !manifest.source().equals(source.id().value())) {
            throw ExportException.refused(ExportFault.WRONG_TENANT, "The manifest names " + manifest.tenant());
        }
        if (manifest.to() <= standing.sequence()) {
            throw ExportException.refused(
                    ExportFault.REPLAYED, "Package " + manifest.to() + ", loaded " + standing.sequence());
        }
        boolean follows = manifest.from() == standing.sequence()
                && manifest.to() == id.sequence()
                && (manifest.complete() || manifest.to() == manifest.from() + 1);
        if (!follows) {
            throw ExportException.refused(
                    ExportFault.SEQUENCE_GAP, "Package from " + manifest.from() + ", loaded " + standing.sequence());
        }
    }

    private byte[] manifest(PackageId id) {
        try (InputStream file = exchange.read(id, Manifest.FILE)) {
            return file.readNBytes(LARGEST_MANIFEST);
        } catch (IOException e) {
            throw new ExportException(faultOf(e, ExportFault.STORAGE_FAILED), e.getMessage(), e);
        }
    }

    /** Hashed, unpacked and counted while it streams into the staging table. */
    private void stage(PackageId id, PackagedFile expected) {
        String name = expected.part().fileName();
        try (DigestInputStream hashed = new DigestInputStream(exchange.read(id, name), Sha256.digest());
                InputStream file = new BufferedInputStream(hashed)) {
            long lines = tables.stage(expected.part(), new GZIPInputStream(file, 1 << 16));
            file.transferTo(OutputStream.nullOutputStream());
            if (!Sha256.hex(hashed.getMessageDigest()).equals(expected.sha256())) {
                throw ExportException.refused(ExportFault.HASH_MISMATCH, name);
            }
            if (lines != expected.records()) {
                throw ExportException.refused(
                        ExportFault.COUNT_MISMATCH, name + ": " + lines + " / " + expected.records());
            }
        } catch (IOException e) {
            throw new ExportException(faultOf(e, ExportFault.UNREADABLE), name + ": " + e.getMessage(), e);
        } catch (DataAccessException e) {
            throw ExportException.ofDatabase(e, ExportFault.UNREADABLE);
        }
    }

    private static ExportFault faultOf(IOException failure, ExportFault otherwise) {
        return failure instanceof NoSuchFileException || failure instanceof FileNotFoundException
                ? ExportFault.FILE_MISSING
                : otherwise;
    }

    private void received(Manifest manifest, String hash) {
        database.sql(RECEIVED)
                .param("sequence", manifest.to())
                .param("manifest", hash)
                .param("exportedAt", manifest.exportedAt().atOffset(ZoneOffset.UTC))
                .param("now", now())
                .param("source", manifest.source())
                .update();
        ExportResult counts = manifest.result(null);
        database.sql(LOGGED)
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("source", manifest.source())
                .param("now", now())
                .param("sequence", manifest.to())
                .param("complete", manifest.complete())
                .param("producers", counts.producers())
                .param("products", counts.products())
                .param("recognitions", counts.recognitions())
                .param("dossiers", counts.dossiers())
                .param("evaluations", counts.evaluations())
                .param("deletions", counts.deletions())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private <T> T inStore(Supplier<T> work) {
        Tenant store = registry.all().stream()
                .filter(tenant -> tenant.kind() == TenantKind.NATIONAL)
                .findAny()
                .orElseThrow(() ->
                        new ExportException(ExportFault.DATABASE_UNREACHABLE, "There is no national workspace", null));
        @Nullable
        T result = TenantContext.<@Nullable T, RuntimeException>call(
                store, () -> transactions.execute(status -> work.get()));
        return Objects.requireNonNull(result);
    }
}
