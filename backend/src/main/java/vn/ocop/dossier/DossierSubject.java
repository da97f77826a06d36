package vn.ocop.dossier;

import org.jspecify.annotations.Nullable;
import vn.ocop.producer.ProducerProfile;
import vn.ocop.product.ProductDescription;

/**
 * Chủ thể và sản phẩm của hồ sơ as the forms print them: of today in a draft, of the day of submission afterwards.
 *
 * @param communeName official name of the commune that checks it
 */
record DossierSubject(
        ProducerProfile producer,
        ProductDescription product,
        @Nullable String communeName) {}
