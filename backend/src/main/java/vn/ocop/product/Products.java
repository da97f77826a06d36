package vn.ocop.product;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.database.FoldedName;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.Producers;
import vn.ocop.web.access.CurrentUser;

/** Các sản phẩm của tỉnh, for the other modules. */
@Service
@Transactional
public class Products {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ProductRows rows;
    private final ProductPictures pictures;
    private final Producers producers;
    private final ProductRanks ranks;
    private final AuditTrail audit;
    private final Clock clock;

    Products(
            ProductRows rows,
            ProductPictures pictures,
            Producers producers,
            ProductRanks ranks,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.pictures = pictures;
        this.producers = producers;
        this.ranks = ranks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ProductSummary> find(ProductId id) {
        return rows.findById(id.value()).map(Product::summary);
    }

    /** Those of them that exist. */
    @Transactional(readOnly = true)
    public Map<ProductId, ProductSummary> summaries(Collection<ProductId> ids) {
        return rows.findAllById(ids.stream().map(ProductId::value).toList()).stream()
                .map(Product::summary)
                .collect(Collectors.toUnmodifiableMap(ProductSummary::id, Function.identity()));
    }

    /** All products with a rank in force, as everybody may know them. */
    @Transactional(readOnly = true)
    public List<ProductSummary> ranked() {
        return rows.findRanked(LocalDate.now(clock.withZone(VIETNAM))).stream()
                .map(Product::summary)
                .toList();
    }

    /** The product, if this person may see it. */
    @Transactional(readOnly = true)
    public Optional<ProductSummary> visible(ProductId id, CurrentUser user) {
        return find(id).filter(found -> producers.scope(user).includes(found.producer(), found.communeCode()));
    }

    /** Everything a dossier or a public page says about the product as it is now. */
    @Transactional(readOnly = true)
    public Optional<ProductSnapshot> snapshot(ProductId id) {
        return rows.findById(id.value())
                .map(found -> new ProductSnapshot(id, found.producer(), found.description(), pictures.of(id)));
    }

    /** The product of that name, in any spelling, of the producer; of no producer in the same commune without one. */
    @Transactional(readOnly = true)
    public Optional<ProductId> match(
            @Nullable ProducerId producer, String name, @Nullable String commune, @Nullable String originalPlace) {
        return rows.findByNameKey(FoldedName.of(name).key()).stream()
                .filter(found -> Objects.equals(found.producer(), producer))
                .filter(found -> producer != null
                        || (Objects.equals(found.communeCode(), commune)
                                && Objects.equals(found.originalPlace(), originalPlace)))
                .map(Product::id)
                .findFirst();
    }

    /**
     * Ghi nhận sản phẩm từ tệp.
     *
     * @param producer null when the file names none
     * @param originalPlace the place as the file has it; null when it names none
     */
    public ProductId record(
            @Nullable ProducerId producer, ProductDescription description, @Nullable String originalPlace) {
        return add(producer, description, Product.Source.IMPORT, originalPlace);
    }

    /** Takes an imported product back; false when it was changed since. */
    public boolean withdraw(ProductId id) {
        Optional<Product> untouched = rows.findById(id.value())
                .filter(found -> found.source() == Product.Source.IMPORT)
                .filter(found -> found.version() == 0);
        untouched.ifPresent(found -> {
            rows.delete(found);
            rows.flush();
            audit.record(AuditEntry.of(ProductAction.PRODUCT_WITHDRAWN, id.value(), found.name()));
        });
        return untouched.isPresent();
    }

    /**
     * Tells the rank in force, which is no change of the product by its people.
     *
     * @param stars null when no recognition is in force
     * @param until last day; null when it is not known
     */
    public void rank(ProductId id, @Nullable Integer stars, @Nullable LocalDate until) {
        rows.flush();
        ranks.rank(id, stars, until);
    }

    ProductId add(
            @Nullable ProducerId producer,
            ProductDescription description,
            Product.Source source,
            @Nullable String originalPlace) {
        ProductId id = new ProductId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        Product added = new Product(id, producer, description.tidied(), source, originalPlace, clock.instant());
        rows.saveAndFlush(added);
        audit.record(AuditEntry.of(ProductAction.PRODUCT_ADDED, id.value(), added.name())
                .after(added.description()));
        return id;
    }

    boolean nameTaken(ProducerId producer, String name, @Nullable ProductId except) {
        List<Product> named = rows.findByNameKey(FoldedName.of(name).key());
        return named.stream().filter(found -> producer.equals(found.producer())).anyMatch(found -> !found.id()
                .equals(except));
    }
}
