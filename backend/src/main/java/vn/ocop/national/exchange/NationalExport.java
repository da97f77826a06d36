package vn.ocop.national.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.national.exchange.ExportLedger.State;
import vn.ocop.national.exchange.Manifest.PackagedFile;
import vn.ocop.national.exchange.NationalIngest.Standing;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;

/**
 * Gửi thay đổi của một tỉnh về cơ sở dữ liệu quốc gia. Three steps, each of which may be the last one of a process that dies:
 * the package and its entries in the ledger are written; it is shown and loaded; the acknowledgement is kept. Run again, it
 * takes up where it ended, and a package that was loaded is never loaded a second time (decision 0029).
 */
public final class NationalExport {

    private static final Logger LOG = LoggerFactory.getLogger(NationalExport.class);

    private final ExportLedger ledger;
    private final Exchange exchange;
    private final NationalIngest ingest;
    private final TransactionTemplate transactions;
    private final TransactionTemplate snapshot;
    private final Clock clock;

    NationalExport(
            ExportLedger ledger,
            Exchange exchange,
            NationalIngest ingest,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.ledger = ledger;
        this.exchange = exchange;
        this.ingest = ingest;
        this.transactions = new TransactionTemplate(transactionManager);
        this.snapshot = new TransactionTemplate(transactionManager);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /**
     * Sends what has changed in the province that is bound.
     *
     * @throws ExportException when it could not be sent; what was there before is untouched on both sides
     */
    public ExportResult run() {
        Tenant tenant = TenantContext.current();
        try {
            ExportResult before = finishPrepared(tenant);
            return deliver(tenant, prepare(tenant), before);
        } catch (DataAccessException | TransactionException e) {
            throw ExportException.ofDatabase(e, ExportFault.UNEXPECTED);
        }
    }

    /** A package that an earlier run wrote and did not see acknowledged. */
    private @Nullable ExportResult finishPrepared(Tenant tenant) {
        State state = inTransaction(ledger::state);
        if (state.prepared() == null) {
            return null;
        }
        PackageId id = new PackageId(tenant.slug(), state.prepared());
        Prepared prepared = found(id, state.preparedManifest());
        if (prepared == null) {
            return null;
        }
        try {
            return deliver(tenant, prepared, null);
        } catch (ExportException e) {
            if (!e.fault().refusal()) {
                throw e;
            }
            LOG.warn("Package {} of {} was refused ({}); a new one is made", id.sequence(), tenant.slug(), e.fault());
            return null;
        }
    }

    private @Nullable Prepared found(PackageId id, @Nullable String hash) {
        try (InputStream file = exchange.read(id, Manifest.FILE)) {
            byte[] json = file.readAllBytes();
            String actual = Sha256.hex(json);
            return actual.equals(hash) ? new Prepared(id, Manifest.read(json), actual, Duration.ZERO) : null;
        } catch (IOException e) {
            LOG.warn("Package {} of {} is gone; a new one is made", id.sequence(), id.tenant(), e);
            return null;
        }
    }

    private Prepared prepare(Tenant tenant) {
        Standing standing = ingest.standing(tenant);
        try {
            return Objects.requireNonNull(snapshot.execute(status -> {
                try {
                    return write(tenant, standing);
                } catch (IOException e) {
                    throw new ExportException(ExportFault.STORAGE_FAILED, e.getMessage(), e);
                }
            }));
        } catch (ExportException e) {
            ingest.failed(tenant, 0, e.fault());
            throw e;
        } catch (DataAccessException | TransactionException e) {
            ExportException failure = ExportException.ofDatabase(e, ExportFault.UNEXPECTED);
            ingest.failed(tenant, 0, failure.fault());
            throw failure;
        }
    }

    /** The national store that knows another package than we do has been set back or is new, and is sent everything. */
    private Prepared write(Tenant tenant, Standing standing) throws IOException {
        Instant begun = clock.instant();
        State state = ledger.state();
        boolean complete = !new Standing(state.acknowledged(), state.acknowledgedManifest()).equals(standing)
                || state.acknowledged() == 0;
        PackageId id = new PackageId(tenant.slug(), Math.max(standing.sequence(), state.acknowledged()) + 1);
        ledger.begin(tenant.slug().value(), complete);
        exchange.begin(id);
        try {
            PackageWriter writer = new PackageWriter(exchange, id);
            List<PackagedFile> files = new ArrayList<>();
            for (ExportPart part : ExportPart.values()) {
                files.add(writer.write(part, out -> ledger.write(part, out)));
            }
            Manifest manifest = new Manifest(
                    Manifest.SCHEMA,
                    tenant.slug().value(),
                    tenant.id().value(),
                    standing.sequence(),
                    id.sequence(),
                    complete,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    files);
            byte[] json = manifest.json();
            writer.writeManifest(json);
            ledger.prepared(id.sequence(), Sha256.hex(json), complete);
            return new Prepared(id, manifest, Sha256.hex(json), Duration.between(begun, clock.instant()));
        } catch (IOException | RuntimeException e) {
            exchange.discard(id);
            throw e;
        }
    }

    private ExportResult deliver(Tenant tenant, Prepared prepared, @Nullable ExportResult before) {
        PackageId id = prepared.id();
        try {
            exchange.publish(id);
            Instant begun = clock.instant();
            ingest.accept(tenant, id);
            LOG.info(
                    "Package {} of {} written in {} ms, loaded in {} ms",
                    id.sequence(),
                    tenant.slug(),
                    prepared.took().toMillis(),
                    Duration.between(begun, clock.instant()).toMillis());
            inTransaction(() -> {
                ledger.acknowledge(id.sequence(), prepared.hash());
                return id;
            });
            exchange.discard(id);
            return prepared.manifest().result(before);
        } catch (IOException e) {
            throw new ExportException(ExportFault.STORAGE_FAILED, e.getMessage(), e);
        } catch (ExportException e) {
            if (e.fault().refusal()) {
                forget(id);
            }
            throw e;
        }
    }

    private void forget(PackageId id) {
        inTransaction(() -> {
            ledger.forget();
            return id;
        });
        try {
            exchange.discard(id);
        } catch (IOException e) {
            LOG.warn("The refused package {} of {} could not be removed", id.sequence(), id.tenant(), e);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    /** Gói đã lập. */
    private record Prepared(PackageId id, Manifest manifest, String hash, Duration took) {}
}
