package vn.ocop.attachment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Tải tệp về, sau khi kiểm tra quyền với chính đối tượng của tệp. */
@Service
class AttachmentDownloads {

    private final AttachmentRows rows;
    private final ContentStore store;
    private final Map<String, AttachmentAccess> access;
    private final TransactionTemplate transactions;

    AttachmentDownloads(
            AttachmentRows rows, ContentStore store, List<AttachmentAccess> access, TransactionTemplate transactions) {
        this.rows = rows;
        this.store = store;
        this.access = access.stream().collect(Collectors.toMap(AttachmentAccess::ownerType, Function.identity()));
        this.transactions = transactions;
    }

    /**
     * The stored file that this person may read.
     *
     * @throws ProblemException not found for anybody else, whether the file exists or not
     */
    Attachment readable(AttachmentId id, CurrentUser reader) {
        Optional<Attachment> found = Objects.requireNonNull(transactions.execute(status -> rows.find(id)
                .filter(file -> file.state() == Attachment.State.STORED)
                .filter(file -> mayRead(file, reader))));
        return found.orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    StoredContent content(Attachment file) {
        ContentAddress address =
                new ContentAddress(TenantContext.current().schema(), Objects.requireNonNull(file.sha256()));
        return new StoredContent(store, address, file.size());
    }

    private boolean mayRead(Attachment file, CurrentUser reader) {
        if (file.uploadedBy().equals(reader.id())) {
            return true;
        }
        AttachmentOwner owner = file.owner();
        if (owner == null) {
            return false;
        }
        AttachmentAccess decision = access.get(owner.type());
        return decision != null && decision.mayRead(reader, owner.id());
    }
}
