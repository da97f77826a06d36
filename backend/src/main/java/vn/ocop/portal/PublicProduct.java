package vn.ocop.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.certificate.Recognition;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;

/**
 * Sản phẩm, as everybody may see it.
 *
 * @param recognition the one in force; else the last one there was
 * @param producer null for a product of an imported list that names none
 */
public record PublicProduct(
        ProductId id,
        String name,
        @Nullable String groupName,
        @Nullable String setName,
        @Nullable String specification,
        @Nullable String brand,
        @Nullable String gtin,
        @Nullable String ingredients,
        @Nullable String story,
        @Nullable String communeName,
        List<PublicPicture> pictures,
        PublicRecognition recognition,
        @Nullable PublicProducer producer) {

    public PublicProduct {
        pictures = List.copyOf(pictures);
    }

    /** Address of its page on the host. */
    public String page() {
        return "/san-pham/" + id;
    }

    public Optional<PublicPicture> firstPicture() {
        return pictures.stream().findFirst();
    }

    /** Ảnh sản phẩm. */
    public record PublicPicture(
            UUID id, String address, @Nullable String caption) {

        static PublicPicture of(ProductId product, UUID id, @Nullable String caption) {
            return new PublicPicture(id, address(product, id), caption);
        }

        static String address(ProductId product, UUID id) {
            return "/api/public/products/" + product + "/pictures/" + id;
        }
    }

    /** Lần công nhận. */
    public record PublicRecognition(
            int stars,
            Recognition.State state,
            @Nullable String decisionNo,
            @Nullable LocalDate decidedOn,
            int decidedYear,
            @Nullable String issuer,
            @Nullable LocalDate validTo,
            String verificationCode) {

        static PublicRecognition of(Recognition one) {
            return new PublicRecognition(
                    one.stars(),
                    one.state(),
                    one.decisionNo(),
                    one.decidedOn(),
                    one.decidedYear(),
                    one.issuer(),
                    one.validTo(),
                    one.verificationCode());
        }

        /** True while the stars may be shown. */
        public boolean holds() {
            return state == Recognition.State.ACTIVE;
        }
    }

    /** Chủ thể; phone, mail and web page are those that it published. */
    public record PublicProducer(
            ProducerId id,
            String name,
            @Nullable String address,
            @Nullable String communeName,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website) {}
}
