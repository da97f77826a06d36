package vn.ocop.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.certificate.RecognitionId;
import vn.ocop.certificate.RecognitionRecord;
import vn.ocop.certificate.Recognitions;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductId;
import vn.ocop.product.Products;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Nạp dữ liệu: keep the file, look at it, then write everything that is usable in one transaction. */
@Service
@Transactional
class Imports {

    private final ImportStore store;
    private final RowChecks checks;
    private final Producers producers;
    private final Products products;
    private final Recognitions recognitions;
    private final AuditTrail audit;
    private final Clock clock;

    Imports(
            ImportStore store,
            RowChecks checks,
            Producers producers,
            Products products,
            Recognitions recognitions,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.producers = producers;
        this.products = products;
        this.recognitions = recognitions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ImportView read(UUID id) {
        ImportRun run = store.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        return ImportView.of(run, store.tally(id));
    }

    /** Keeps the file with the fields its headers let one guess. */
    public UUID upload(SourceFile file, CurrentUser by) {
        SourceTable table = file.read();
        if (store.isDone(file.sha256())) {
            throw new ProblemException(ImportError.IMPORT_FILE_KNOWN, file.name());
        }
        ImportRun run = new ImportRun(
                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                file.name(),
                file.sha256(),
                table.charset(),
                table.headers(),
                guessed(table.headers()),
                ImportRun.State.UPLOADED,
                table.rows().size(),
                clock.instant(),
                by.fullName(),
                null,
                null);
        store.add(run, file, table);
        audit.record(AuditEntry.of(ImportAction.IMPORT_UPLOADED, run.id(), file.name())
                .after(Map.of("rows", run.rowCount(), "sha256", run.sha256())));
        return run.id();
    }

    /** Looks at every row with these fields; may be repeated until the run. */
    public void check(UUID id, List<@Nullable ImportField> fields) {
        ImportRun run = waiting(id);
        requireRight(run, fields);
        List<CheckedRow> rows = checks.check(values(id, fields));
        store.checked(id, fields, rows);
        audit.record(
                AuditEntry.of(ImportAction.IMPORT_CHECKED, id, run.fileName()).after(store.tally(id)));
    }

    /** Writes all usable rows, or nothing. */
    public void run(UUID id) {
        ImportRun run = waiting(id);
        if (run.state() != ImportRun.State.CHECKED) {
            throw new ProblemException(ImportError.IMPORT_WRONG_STATE);
        }
        if (store.isDone(run.sha256())) {
            throw new ProblemException(ImportError.IMPORT_FILE_KNOWN, run.fileName());
        }
        // Somebody may have worked in the meantime.
        List<CheckedRow> rows = checks.check(values(id, run.fields()));
        store.checked(id, run.fields(), rows);
        List<CheckedRow> usable = rows.stream().filter(CheckedRow::usable).toList();
        if (usable.isEmpty()) {
            throw new ProblemException(ImportError.IMPORT_NOTHING_TO_DO);
        }
        usable.forEach(row -> store.did(id, write(row)));
        store.done(id, clock.instant());
        audit.record(AuditEntry.of(ImportAction.IMPORT_RUN, id, run.fileName()).after(store.tally(id)));
    }

    private ImportedRow write(CheckedRow row) {
        String place = row.row().originalPlace();
        String producerName = row.producerName();
        Optional<ProducerId> knownProducer =
                producerName == null ? Optional.empty() : producers.match(row.taxCode(), producerName, row.commune());
        @Nullable
        ProducerId producer = producerName == null
                ? null
                : knownProducer.orElseGet(() -> producers.record(row.producer(producerName), place));
        Optional<ProductId> knownProduct = products.match(producer, row.name(), row.commune(), place);
        ProductId product = knownProduct.orElseGet(() -> products.record(producer, row.product(), place));
        RecognitionRecord recognition = row.recognition(product);
        @Nullable RecognitionId recognised = recognition == null ? null : recognitions.record(recognition);
        return new ImportedRow(
                row.row().line(),
                producer,
                producer != null && knownProducer.isEmpty(),
                product,
                knownProduct.isEmpty(),
                recognised);
    }

    private ImportRun waiting(UUID id) {
        ImportRun run = store.lock(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (run.state() != ImportRun.State.UPLOADED && run.state() != ImportRun.State.CHECKED) {
            throw new ProblemException(ImportError.IMPORT_WRONG_STATE);
        }
        return run;
    }

    private List<RowValues> values(UUID id, List<@Nullable ImportField> fields) {
        return store.source(id).stream().map(row -> RowValues.of(row, fields)).toList();
    }

    private static void requireRight(ImportRun run, List<@Nullable ImportField> fields) {
        if (fields.size() != run.headers().size()) {
            throw new ProblemException(ImportError.IMPORT_MAPPING_WRONG);
        }
        Set<ImportField> seen = new HashSet<>();
        for (ImportField field : fields) {
            if (field != null && !seen.add(field)) {
                throw ProblemException.atField("fields", ImportError.IMPORT_COLUMN_TWICE);
            }
        }
        if (!seen.contains(ImportField.PRODUCT_NAME)) {
            throw ProblemException.atField("fields", ImportError.IMPORT_NAME_COLUMN_MISSING);
        }
    }

    /** Each field once: the first column of it has it. */
    private static List<@Nullable ImportField> guessed(List<String> headers) {
        Set<ImportField> taken = new HashSet<>();
        List<@Nullable ImportField> fields = new ArrayList<>();
        for (String header : headers) {
            fields.add(ImportField.guess(header).filter(taken::add).orElse(null));
        }
        return fields;
    }
}
