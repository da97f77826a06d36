package vn.ocop.planning;

import org.springframework.stereotype.Component;
import vn.ocop.attachment.AttachmentAccess;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;

/** Who sees plans may have their files. */
@Component
class LayerFiles implements AttachmentAccess {

    @Override
    public String ownerType() {
        return LayerImport.OWNER;
    }

    @Override
    public boolean mayRead(CurrentUser reader, String ownerId) {
        return reader.mayEverywhere(Permission.PLANS_VIEW);
    }
}
