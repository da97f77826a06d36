package vn.ocop.dossier;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.attachment.AttachmentAccess;
import vn.ocop.web.access.CurrentUser;

/** Who sees a dossier reads its files; within the transaction that looks the file up. */
@Component
class DossierFiles implements AttachmentAccess {

    private final DossierRows rows;
    private final DossierAccess access;

    DossierFiles(DossierRows rows, DossierAccess access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public String ownerType() {
        return Dossiers.OWNER_TYPE;
    }

    @Override
    public boolean mayRead(CurrentUser reader, String ownerId) {
        return rows.find(new DossierId(UUID.fromString(ownerId)))
                .filter(access.reach(reader)::sees)
                .isPresent();
    }
}
