package vn.ocop.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.ocop.database.FoldedName;
import vn.ocop.producer.ProducerId;

/** Sản phẩm. Its stars are written past this class, as they are no change of the product by its people. */
@Entity
@Table(name = "product")
class Product {

    /** Nguồn của sản phẩm. */
    enum Source {
        /** Chủ thể khai. */
        PRODUCER,
        /** Nạp từ tệp. */
        IMPORT
    }

    @Id
    private UUID id;

    private @Nullable UUID producerId;
    private String name;
    private String nameKey;
    private @Nullable String groupCode;
    private @Nullable String setCode;
    private @Nullable String specification;
    private @Nullable String brand;
    private @Nullable String gtin;
    private @Nullable String ingredients;
    private @Nullable String story;
    private @Nullable String communeCode;

    @Column(updatable = false)
    private @Nullable String originalPlace;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] papers;

    @Enumerated(EnumType.STRING)
    private ProductState state;

    @Column(insertable = false, updatable = false)
    private @Nullable Short stars;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate starsUntil;

    @Enumerated(EnumType.STRING)
    private Source source;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    @SuppressWarnings("NullAway.Init")
    Product(
            ProductId id,
            @Nullable ProducerId producer,
            ProductDescription description,
            Source source,
            @Nullable String originalPlace,
            Instant now) {
        this.id = id.value();
        this.producerId = producer == null ? null : producer.value();
        this.source = source;
        this.originalPlace = originalPlace;
        this.createdAt = now;
        change(description, now);
    }

    final void change(ProductDescription description, Instant now) {
        name = description.name();
        nameKey = FoldedName.of(name).key();
        groupCode = description.groupCode();
        setCode = description.setCode();
        specification = description.specification();
        brand = description.brand();
        gtin = description.gtin();
        ingredients = description.ingredients();
        story = description.story();
        communeCode = description.communeCode();
        papers = description.paperNames().toArray(String[]::new);
        state = description.state();
        updatedAt = now;
    }

    /** Gives a product of an unnamed producer to the one it turned out to be. */
    void assign(ProducerId producer, Instant now) {
        producerId = producer.value();
        updatedAt = now;
    }

    /** Marks the product as changed, so that its version tells of a change in what belongs to it. */
    void touch(Instant now) {
        updatedAt = now;
    }

    ProductDescription description() {
        return new ProductDescription(
                name,
                groupCode,
                setCode,
                specification,
                brand,
                gtin,
                ingredients,
                story,
                communeCode,
                Arrays.stream(papers).map(ProductPaper::valueOf).collect(Collectors.toUnmodifiableSet()),
                state);
    }

    ProductSummary summary() {
        return new ProductSummary(
                id(),
                producer(),
                name,
                groupCode,
                setCode,
                specification,
                communeCode,
                state,
                stars == null ? null : stars.intValue(),
                starsUntil);
    }

    ProductId id() {
        return new ProductId(id);
    }

    @Nullable
    ProducerId producer() {
        return producerId == null ? null : new ProducerId(producerId);
    }

    String name() {
        return name;
    }

    @Nullable
    String communeCode() {
        return communeCode;
    }

    @Nullable
    String originalPlace() {
        return originalPlace;
    }

    Source source() {
        return source;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
