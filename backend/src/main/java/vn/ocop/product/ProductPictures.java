package vn.ocop.product;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.ocop.attachment.AttachmentId;
import vn.ocop.attachment.AttachmentOwner;
import vn.ocop.attachment.Attachments;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemException;

/** Hình ảnh của sản phẩm, in their order; works within the caller's transaction. */
@Component
class ProductPictures {

    static final String OWNER = "product";

    private final JdbcClient database;
    private final Attachments attachments;

    ProductPictures(JdbcClient database, Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    List<ProductPicture> of(ProductId product) {
        return database.sql("select attachment_id, caption from product_picture where product_id = ? order by place")
                .param(product.value())
                .query((row, _) -> new ProductPicture(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /** Replaces the pictures; each must be an image that this person sent, or one the product has already. */
    void replace(ProductId product, List<ProductPicture> wanted, CurrentUser user) {
        List<UUID> known = of(product).stream().map(ProductPicture::attachment).toList();
        AttachmentOwner owner = new AttachmentOwner(OWNER, product.toString());
        for (ProductPicture picture : wanted) {
            AttachmentId file = new AttachmentId(picture.attachment());
            if (!known.contains(picture.attachment()) && !(isImage(file) && attachments.bind(file, owner, user))) {
                throw ProblemException.atField("pictures", ProductError.PICTURE_UNUSABLE);
            }
        }
        database.sql("delete from product_picture where product_id = ?")
                .param(product.value())
                .update();
        int place = 1;
        for (ProductPicture picture : wanted) {
            database.sql("""
                            insert into product_picture (product_id, attachment_id, place, caption)
                            values (:product, :attachment, :place, :caption)
                            """)
                    .param("product", product.value())
                    .param("attachment", picture.attachment())
                    .param("place", place++)
                    .param("caption", picture.caption())
                    .update();
        }
    }

    private boolean isImage(AttachmentId file) {
        return attachments
                .find(file)
                .map(found -> found.mediaType())
                .filter(type -> type.startsWith("image/"))
                .isPresent();
    }
}
