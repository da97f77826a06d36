package vn.ocop.evaluation.scoring;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.attachment.AttachmentAccess;
import vn.ocop.attachment.AttachmentOwner;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;

/** Ai được xem biên bản đã ký: whoever reads what the council concluded. */
@Component
class MinutesFiles implements AttachmentAccess {

    private static final String OWNER_TYPE = "signed-minutes";
    private static final Set<Permission> READERS = Set.of(Permission.COUNCILS_VIEW, Permission.COUNCIL_SEAT);

    private final ScoringRows rows;

    MinutesFiles(ScoringRows rows) {
        this.rows = rows;
    }

    static AttachmentOwner owner(UUID scoring) {
        return new AttachmentOwner(OWNER_TYPE, scoring.toString());
    }

    @Override
    public String ownerType() {
        return OWNER_TYPE;
    }

    @Override
    public boolean mayRead(CurrentUser reader, String ownerId) {
        return READERS.stream().anyMatch(reader::may)
                && rows.known(UUID.fromString(ownerId), Councils.seesAll(reader), reader.id());
    }
}
