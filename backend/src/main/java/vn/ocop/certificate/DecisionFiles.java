package vn.ocop.certificate;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.ocop.attachment.AttachmentAccess;
import vn.ocop.attachment.AttachmentOwner;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;

/**
 * Ai được xem bản ký của quyết định: whoever has to do with products here. It is attached when the decision is issued, and an
 * issued decision is published (Article 7.3).
 */
@Component
class DecisionFiles implements AttachmentAccess {

    private static final String OWNER_TYPE = "recognition-decision";
    private static final Set<Permission> READERS =
            Set.of(Permission.DECISIONS_VIEW, Permission.PRODUCERS_VIEW, Permission.PRODUCERS_OWN);

    static AttachmentOwner owner(DecisionId id) {
        return new AttachmentOwner(OWNER_TYPE, id.toString());
    }

    @Override
    public String ownerType() {
        return OWNER_TYPE;
    }

    @Override
    public boolean mayRead(CurrentUser reader, String ownerId) {
        return READERS.stream().anyMatch(reader::may);
    }
}
