package vn.ocop.product;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.ProducerSummary;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Xem và sửa một sản phẩm, by its producer's people or by the province. */
@Service
@Transactional
class ProductEditing {

    private final Products products;
    private final ProductRows rows;
    private final ProductPictures pictures;
    private final Producers producers;
    private final ProductGroups groups;
    private final ProvinceCommunes communes;
    private final AuditTrail audit;
    private final Clock clock;

    ProductEditing(
            Products products,
            ProductRows rows,
            ProductPictures pictures,
            Producers producers,
            ProductGroups groups,
            ProvinceCommunes communes,
            AuditTrail audit,
            Clock clock) {
        this.products = products;
        this.rows = rows;
        this.pictures = pictures;
        this.producers = producers;
        this.groups = groups;
        this.communes = communes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ProductView read(ProductId id, CurrentUser user) {
        Product product = visible(id, user);
        ProducerId producer = product.producer();
        ProducerSummary owner =
                producer == null ? null : producers.summary(producer).orElse(null);
        return ProductView.of(product, owner, pictures.of(id), producers.mayChange(producer, user));
    }

    public ProductId add(ProducerId producer, ProductDescription wanted, CurrentUser user) {
        producers.requireChangeable(producer, user);
        if (producers.summary(producer).isEmpty()) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
        ProductDescription description = wanted.tidied();
        requireRight(producer, description, null);
        return products.add(producer, description, Product.Source.PRODUCER, null);
    }

    public void change(ProductId id, @Nullable String ifMatch, ProductDescription wanted, CurrentUser user) {
        Product product = changeable(id, user);
        Versions.require(ifMatch, product.version());
        ProductDescription description = wanted.tidied();
        requireRight(product.producer(), description, id);
        ProductDescription before = product.description();
        product.change(description, clock.instant());
        audit.record(AuditEntry.of(ProductAction.PRODUCT_CHANGED, id.value(), product.name())
                .before(before)
                .after(description));
    }

    public void changePictures(ProductId id, @Nullable String ifMatch, List<ProductPicture> wanted, CurrentUser user) {
        Product product = changeable(id, user);
        Versions.require(ifMatch, product.version());
        List<ProductPicture> before = pictures.of(id);
        pictures.replace(id, wanted, user);
        product.touch(clock.instant());
        audit.record(AuditEntry.of(ProductAction.PRODUCT_PICTURES_CHANGED, id.value(), product.name())
                .before(Map.of("pictures", before))
                .after(Map.of("pictures", wanted)));
    }

    /** A product of an imported list that names no producer is given to one; the province does that. */
    public void assign(ProductId id, ProducerId producer, CurrentUser user) {
        Product product = changeable(id, user);
        ProducerSummary owner =
                producers.summary(producer).orElseThrow(() -> ProblemException.atField("producer", WebError.NOT_FOUND));
        if (product.producer() != null) {
            throw new ProblemException(ProductError.PRODUCT_HAS_PRODUCER);
        }
        if (products.nameTaken(producer, product.name(), id)) {
            throw ProblemException.atField("producer", ProductError.PRODUCT_NAME_TAKEN);
        }
        product.assign(producer, clock.instant());
        audit.record(AuditEntry.of(ProductAction.PRODUCT_ASSIGNED, id.value(), product.name())
                .after(Map.of("producer", owner.name())));
    }

    private void requireRight(
            @Nullable ProducerId producer, ProductDescription description, @Nullable ProductId product) {
        groups.require(description.groupCode(), description.setCode());
        communes.require("communeCode", description.communeCode());
        String gtin = description.gtin();
        if (gtin != null && !Gtin.isRight(gtin)) {
            throw ProblemException.atField("gtin", ProductError.GTIN_WRONG);
        }
        if (producer != null && products.nameTaken(producer, description.name(), product)) {
            throw ProblemException.atField("name", ProductError.PRODUCT_NAME_TAKEN);
        }
    }

    private Product visible(ProductId id, CurrentUser user) {
        return rows.findById(id.value())
                .filter(found -> producers.scope(user).includes(found.producer(), found.communeCode()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    private Product changeable(ProductId id, CurrentUser user) {
        Product found = visible(id, user);
        producers.requireChangeable(found.producer(), user);
        return found;
    }
}
