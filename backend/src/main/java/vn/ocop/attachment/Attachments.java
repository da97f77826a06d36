package vn.ocop.attachment;

import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.web.access.CurrentUser;

/** Tệp đính kèm của các đối tượng; works within the caller's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Attachments {

    private final AttachmentRows rows;
    private final AttachmentDownloads downloads;

    Attachments(AttachmentRows rows, AttachmentDownloads downloads) {
        this.rows = rows;
        this.downloads = downloads;
    }

    public Optional<Attachment> find(AttachmentId id) {
        return rows.find(id);
    }

    /** Files of an object, oldest first. */
    public List<Attachment> of(AttachmentOwner owner) {
        return rows.of(owner);
    }

    /**
     * Binds a stored file to an object; a file belongs to one object only, and only who sent it may bind it.
     *
     * @return false when there is no such file, it is not stored yet or it belongs to something else
     */
    public boolean bind(AttachmentId id, AttachmentOwner owner, CurrentUser user) {
        Optional<Attachment> file = rows.lock(id)
                .filter(row -> row.state() == Attachment.State.STORED)
                .filter(row -> row.uploadedBy().equals(user.id()))
                .filter(row -> row.owner() == null || owner.equals(row.owner()));
        file.ifPresent(row -> rows.bind(id, owner));
        return file.isPresent();
    }

    /** Gives the file up: the clean-up removes it later. Nothing happens when it belongs to something else. */
    public void release(AttachmentId id, AttachmentOwner owner) {
        rows.lock(id).filter(row -> owner.equals(row.owner())).ifPresent(row -> rows.release(id));
    }

    /** The bytes of a stored file for a caller that has decided who may read it; read when they are sent. */
    public Resource content(Attachment file) {
        return downloads.content(file);
    }
}
