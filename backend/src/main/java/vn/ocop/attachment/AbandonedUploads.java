package vn.ocop.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.TenantContext;

/** Dọn các lần tải lên bỏ dở và các tệp không thuộc về đối tượng nào; the batch process calls it for each workspace. */
@Service
public class AbandonedUploads {

    private static final int AT_A_TIME = 100;

    private final AttachmentRows rows;
    private final PartFiles parts;
    private final ContentStore store;
    private final TransactionTemplate transactions;
    private final Clock clock;

    AbandonedUploads(
            AttachmentRows rows, PartFiles parts, ContentStore store, TransactionTemplate transactions, Clock clock) {
        this.rows = rows;
        this.parts = parts;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Removes what is older than that, in the bound workspace.
     *
     * @return how many were removed
     */
    public int cleanUp(Duration age) throws IOException {
        int removed = 0;
        List<Attachment> found;
        do {
            found = Objects.requireNonNull(transactions.execute(
                    status -> rows.abandonedSince(clock.instant().minus(age), AT_A_TIME)));
            for (Attachment upload : found) {
                remove(upload);
                removed++;
            }
        } while (!found.isEmpty());
        return removed;
    }

    /** What was bound to an object since it was looked up belongs there now and stays. */
    void remove(Attachment found) throws IOException {
        parts.delete(TenantContext.current().schema(), found.id());
        transactions.executeWithoutResult(status ->
                rows.lock(found.id()).filter(row -> row.owner() == null).ifPresent(this::delete));
    }

    private void delete(Attachment upload) {
        rows.delete(upload.id());
        String sha256 = upload.sha256();
        if (sha256 != null) {
            ContentAddress address = new ContentAddress(TenantContext.current().schema(), sha256);
            if (!rows.holdContent(address)) {
                deleteContent(address);
            }
        }
    }

    private void deleteContent(ContentAddress address) {
        try {
            store.delete(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
