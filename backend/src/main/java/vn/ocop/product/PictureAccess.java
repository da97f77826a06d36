package vn.ocop.product;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.ocop.attachment.AttachmentAccess;
import vn.ocop.web.access.CurrentUser;

/** Who sees a product sees its pictures. */
@Component
class PictureAccess implements AttachmentAccess {

    private final Products products;

    PictureAccess(Products products) {
        this.products = products;
    }

    @Override
    public String ownerType() {
        return ProductPictures.OWNER;
    }

    @Override
    public boolean mayRead(CurrentUser reader, String ownerId) {
        return products.visible(new ProductId(UUID.fromString(ownerId)), reader).isPresent();
    }
}
