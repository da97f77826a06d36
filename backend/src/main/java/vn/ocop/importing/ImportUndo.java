package vn.ocop.importing;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.certificate.RecognitionId;
import vn.ocop.certificate.Recognitions;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductId;
import vn.ocop.product.Products;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Hoàn tác lần nạp, row by row from the last: what was changed or is used since stays, and with it the whole row. Each row is
 * a transaction of its own, so one that stays does not hold the others; a broken undo goes on where it stopped.
 */
@Service
class ImportUndo {

    private final ImportStore store;
    private final Producers producers;
    private final Products products;
    private final Recognitions recognitions;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ImportUndo(
            ImportStore store,
            Producers producers,
            Products products,
            Recognitions recognitions,
            AuditTrail audit,
            PlatformTransactionManager transactionManager,
            Clock clock) {
        this.store = store;
        this.producers = producers;
        this.products = products;
        this.recognitions = recognitions;
        this.audit = audit;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
    }

    void undo(UUID id) {
        ImportRun run = transactions.execute(status -> {
            ImportRun found = store.lock(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
            if (found.state() != ImportRun.State.DONE) {
                throw new ProblemException(ImportError.IMPORT_WRONG_STATE);
            }
            return found;
        });
        transactions.execute(status -> store.imported(id)).forEach(row -> undo(id, row));
        transactions.executeWithoutResult(status -> {
            store.undone(id, clock.instant());
            audit.record(AuditEntry.of(ImportAction.IMPORT_UNDONE, id, run.fileName())
                    .after(store.tally(id)));
        });
    }

    private void undo(UUID run, ImportedRow row) {
        boolean withdrawn = succeeds(() -> withdrawProduct(row));
        ProducerId producer = row.producer();
        if (withdrawn && row.producerAdded() && producer != null) {
            // A producer that has other products by now stays; its row is taken back all the same.
            var unused = succeeds(() -> producers.withdraw(producer));
        }
        transactions.executeWithoutResult(status -> store.undid(run, row.line(), withdrawn));
    }

    private boolean withdrawProduct(ImportedRow row) {
        RecognitionId recognition = row.recognition();
        if (recognition != null && !recognitions.withdraw(recognition)) {
            return false;
        }
        ProductId product = row.product();
        return !row.productAdded() || product == null || products.withdraw(product);
    }

    /** True when the step was done and is committed; otherwise nothing of it is left. */
    private boolean succeeds(Step step) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                boolean done = step.done();
                if (!done) {
                    status.setRollbackOnly();
                }
                return done;
            }));
        } catch (DataIntegrityViolationException e) {
            return false;
        }
    }

    /** Một bước hoàn tác. */
    @FunctionalInterface
    private interface Step {
        boolean done();
    }
}
