package vn.ocop.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.problem.ProblemException;

/**
 * Kiểm tra và lưu một tệp đã nhận đủ.
 *
 * <p>Every step may be repeated: the part file stays until the row says STORED, so when the database or the store goes away in
 * between, the sender asks once more with no bytes left to send.
 */
@Component
class Completion {

    private static final Logger LOG = LoggerFactory.getLogger(Completion.class);

    private final AttachmentRows rows;
    private final PartFiles parts;
    private final ContentStore store;
    private final FileInspection inspection;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;

    Completion(
            AttachmentRows rows,
            PartFiles parts,
            ContentStore store,
            FileInspection inspection,
            AuditTrail audit,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.parts = parts;
        this.store = store;
        this.inspection = inspection;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws ProblemException when the content is refused, or the store does not take it */
    Attachment complete(Attachment upload) throws IOException {
        String workspace = TenantContext.current().schema();
        Path file = parts.path(workspace, upload.id());
        String sha256 = parts.sha256(workspace, upload.id());
        Optional<FileType> type = inspection.typeOf(file);
        ProblemException refusal = refusal(upload, sha256, type.orElse(null));
        if (refusal != null) {
            refuse(upload, refusal);
            parts.delete(workspace, upload.id());
            throw refusal;
        }
        ContentAddress address = new ContentAddress(workspace, sha256);
        putOrExplain(address, file);
        Attachment stored = Objects.requireNonNull(
                transactions.execute(status -> markStored(upload, address, type.orElseThrow(), file)));
        parts.delete(workspace, upload.id());
        return stored;
    }

    private static @Nullable ProblemException refusal(Attachment upload, String sha256, @Nullable FileType type) {
        if (upload.claimedSha256() != null && !upload.claimedSha256().equals(sha256)) {
            return new ProblemException(AttachmentError.ATTACHMENT_CHECKSUM_MISMATCH);
        }
        boolean asClaimed = type != null
                && upload.purpose().takes(type)
                && FileType.claimedBy(upload.fileName()).filter(type::equals).isPresent();
        return asClaimed
                ? null
                : new ProblemException(
                        AttachmentError.ATTACHMENT_CONTENT_MISMATCH,
                        upload.fileName(),
                        upload.purpose().extensions());
    }

    private void refuse(Attachment upload, ProblemException refusal) {
        transactions.executeWithoutResult(status -> {
            rows.markRefused(upload.id(), refusal.code().code());
            audit.record(AuditEntry.of(
                            AttachmentAction.ATTACHMENT_REFUSED, upload.id().value(), upload.fileName())
                    .after(Map.of("refusal", refusal.code().code())));
        });
    }

    private Attachment markStored(Attachment upload, ContentAddress address, FileType type, Path file) {
        Attachment current = rows.lock(upload.id())
                .filter(row -> row.state() == Attachment.State.UPLOADING)
                .orElseThrow(() -> new ProblemException(AttachmentError.ATTACHMENT_FINISHED));
        rows.holdContent(address);
        // The clean-up may have taken the same content away since it was put there.
        putOrExplain(address, file);
        rows.markStored(upload.id(), address.sha256(), type);
        audit.record(
                AuditEntry.of(AttachmentAction.ATTACHMENT_STORED, upload.id().value(), upload.fileName())
                        .after(new StoredFile(upload.purpose(), upload.size(), address.sha256(), type.mediaType())));
        return rows.find(current.id()).orElseThrow();
    }

    private void putOrExplain(ContentAddress address, Path file) {
        try {
            store.put(address, file);
        } catch (StorageFullException e) {
            throw new ProblemException(AttachmentError.ATTACHMENT_STORAGE_FULL);
        } catch (IOException e) {
            LOG.error("The file store did not take {}", address.key(), e);
            throw new ProblemException(AttachmentError.ATTACHMENT_STORAGE_UNAVAILABLE);
        }
    }

    /** What the audit trail keeps of a stored file. */
    private record StoredFile(AttachmentPurpose purpose, long size, String sha256, String mediaType) {}
}
