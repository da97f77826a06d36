package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Tải tệp lên từng phần, tiếp tục được khi đứt kết nối.
 *
 * <p>No database connection is held while bytes arrive: a short transaction looks the upload up, the bytes go to the part
 * file, and the last one hands over to {@link Completion}.
 */
@Service
class Uploads {

    private final AttachmentRows rows;
    private final PartFiles parts;
    private final Completion completion;
    private final StorageSettings settings;
    private final TransactionTemplate transactions;

    Uploads(
            AttachmentRows rows,
            PartFiles parts,
            Completion completion,
            StorageSettings settings,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.parts = parts;
        this.completion = completion;
        this.settings = settings;
        this.transactions = transactions;
    }

    Attachment begin(UploadRequest request, CurrentUser user) {
        AttachmentPurpose purpose = request.purposeOrEvidence();
        if (request.size() > purpose.maximumBytes()) {
            throw ProblemException.atField(
                    "size", AttachmentError.ATTACHMENT_TOO_LARGE, Bytes.inWords(purpose.maximumBytes()));
        }
        String name = request.plainName();
        if (FileType.claimedBy(name).filter(purpose::takes).isEmpty()) {
            throw ProblemException.atField("fileName", AttachmentError.ATTACHMENT_TYPE_REFUSED, purpose.extensions());
        }
        Attachment upload = new Attachment(
                new AttachmentId(UuidVersion7Strategy.INSTANCE.generateUuid(null)),
                name,
                purpose,
                request.size(),
                request.claim(),
                null,
                null,
                Attachment.State.UPLOADING,
                user.id(),
                user.fullName(),
                null,
                Instant.now());
        transactions.executeWithoutResult(status -> {
            rows.holdQuota(workspace());
            if (rows.used() + request.size() > settings.quotaBytes()) {
                throw ProblemException.atField(
                        "size", AttachmentError.ATTACHMENT_QUOTA_EXCEEDED, Bytes.inWords(settings.quotaBytes()));
            }
            checkUnfinished(upload);
            rows.insert(upload);
        });
        return upload;
    }

    /** Nobody alone may fill what is meant for a whole province, were it only with announcements. */
    private void checkUnfinished(Attachment upload) {
        AttachmentRows.Unfinished unfinished = rows.unfinished(upload.uploadedBy());
        if (unfinished.uploads() >= settings.unfinishedUploads()
                || unfinished.bytes() + upload.size() > settings.unfinishedBytes()) {
            throw ProblemException.atField(
                    "size",
                    AttachmentError.ATTACHMENT_TOO_MANY_UNFINISHED,
                    String.valueOf(settings.unfinishedUploads()),
                    Bytes.inWords(settings.unfinishedBytes()));
        }
    }

    /** How much of the upload has arrived. */
    UploadProgress progress(AttachmentId id, CurrentUser user) throws IOException {
        Attachment upload = own(id, user);
        return switch (upload.state()) {
            case UPLOADING -> new UploadProgress(upload, parts.offset(workspace(), id));
            case STORED -> new UploadProgress(upload, upload.size());
            case REFUSED -> throw new ProblemException(WebError.NOT_FOUND);
        };
    }

    /** Takes more bytes; with the last of them the file is checked and stored. */
    UploadProgress append(AttachmentId id, long offset, InputStream content, CurrentUser user) throws IOException {
        Attachment upload = own(id, user);
        if (upload.state() != Attachment.State.UPLOADING) {
            throw new ProblemException(AttachmentError.ATTACHMENT_FINISHED);
        }
        try {
            long arrived = parts.append(workspace(), id, offset, upload.size(), content);
            return arrived < upload.size()
                    ? new UploadProgress(upload, arrived)
                    : new UploadProgress(completion.complete(upload), arrived);
        } catch (StorageFullException e) {
            throw new ProblemException(AttachmentError.ATTACHMENT_STORAGE_FULL);
        }
    }

    /** Gives up an upload that is not finished, with what has arrived of it; nothing of it was ever stored. */
    void cancel(AttachmentId id, CurrentUser user) throws IOException {
        transactions.executeWithoutResult(status -> {
            Attachment.State state = rows.lock(id)
                    .filter(upload -> upload.uploadedBy().equals(user.id()))
                    .map(Attachment::state)
                    .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
            if (state != Attachment.State.UPLOADING) {
                throw new ProblemException(AttachmentError.ATTACHMENT_FINISHED);
            }
            rows.delete(id);
        });
        parts.delete(workspace(), id);
    }

    /** An upload is its sender's own business: for anybody else there is none. */
    private Attachment own(AttachmentId id, CurrentUser user) {
        Optional<Attachment> found = transactions.execute(status -> rows.find(id));
        return Optional.ofNullable(found)
                .flatMap(upload -> upload)
                .filter(upload -> upload.uploadedBy().equals(user.id()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    private static String workspace() {
        return TenantContext.current().schema();
    }
}
