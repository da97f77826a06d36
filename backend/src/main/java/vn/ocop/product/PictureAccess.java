package vn.ocop.product;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.attachment.AttachmentAccess;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;

/** Who sees a product sees its pictures. */
@Component
class PictureAccess implements AttachmentAccess {

    private final ProductRows rows;
    private final Producers producers;

    PictureAccess(ProductRows rows, Producers producers) {
        this.rows = rows;
        this.producers = producers;
    }

    @Override
    public String ownerType() {
        return ProductPictures.OWNER;
    }

    @Override
    public boolean mayRead(CurrentUser reader, String ownerId) {
        return rows.findById(UUID.fromString(ownerId))
                .filter(found -> producers.scope(reader).includes(found.producer(), found.communeCode()))
                .isPresent();
    }
}
