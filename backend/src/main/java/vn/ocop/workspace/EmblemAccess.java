package vn.ocop.workspace;

import org.springframework.stereotype.Component;
import vn.ocop.attachment.AttachmentAccess;
import vn.ocop.web.access.CurrentUser;

/** Biểu trưng ai cũng xem được: it stands on the public front page. */
@Component
class EmblemAccess implements AttachmentAccess {

    static final String OWNER_TYPE = "workspace-emblem";

    @Override
    public String ownerType() {
        return OWNER_TYPE;
    }

    @Override
    public boolean mayRead(CurrentUser reader, String ownerId) {
        return true;
    }
}
