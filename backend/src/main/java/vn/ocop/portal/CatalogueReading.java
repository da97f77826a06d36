package vn.ocop.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.certificate.Recognition;
import vn.ocop.certificate.Recognitions;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.ProducerSummary;
import vn.ocop.producer.Producers;
import vn.ocop.producer.PublicContact;
import vn.ocop.producer.PublicContacts;
import vn.ocop.product.ProductDescription;
import vn.ocop.product.ProductGroups;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductSnapshot;
import vn.ocop.product.Products;
import vn.ocop.territory.AdministrativeUnit;

/** Đọc từ các mô-đun, each time in one transaction. */
@Service
@Transactional(readOnly = true)
class CatalogueReading {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Products products;
    private final ProductGroups groups;
    private final Producers producers;
    private final PublicContacts contacts;
    private final Recognitions recognitions;
    private final ProvinceCommunes communes;
    private final Clock clock;

    CatalogueReading(
            Products products,
            ProductGroups groups,
            Producers producers,
            PublicContacts contacts,
            Recognitions recognitions,
            ProvinceCommunes communes,
            Clock clock) {
        this.products = products;
        this.groups = groups;
        this.producers = producers;
        this.contacts = contacts;
        this.recognitions = recognitions;
        this.communes = communes;
        this.clock = clock;
    }

    public Optional<PublicProduct> product(ProductId id) {
        List<Recognition> history = recognitions.history(id);
        Optional<Recognition> shown = history.stream()
                .filter(one -> one.state() == Recognition.State.ACTIVE)
                .findFirst()
                .or(() -> history.stream().findFirst());
        return shown.flatMap(one -> products.snapshot(id).map(found -> product(found, one)));
    }

    public Optional<PublicProduct.PublicProducer> producer(ProducerId id) {
        return producers.summary(id).map(found -> producer(found, names()));
    }

    public PublicCatalogue.Names names() {
        Map<String, String> sets = groups.inForce().stream()
                .flatMap(group -> group.sets().stream())
                .collect(Collectors.toUnmodifiableMap(
                        ProductGroups.SetChoice::code, ProductGroups.SetChoice::name, (first, second) -> first));
        return new PublicCatalogue.Names(
                groups.inForce().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                ProductGroups.GroupChoice::code, ProductGroups.GroupChoice::name)),
                sets,
                communes.all().stream()
                        .collect(Collectors.toUnmodifiableMap(AdministrativeUnit::code, AdministrativeUnit::fullName)));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }

    private PublicProduct product(ProductSnapshot found, Recognition recognition) {
        PublicCatalogue.Names names = names();
        ProductDescription description = found.description();
        ProducerId owner = found.producer();
        String set = description.setCode();
        return new PublicProduct(
                found.id(),
                description.name(),
                names.group(description.groupCode()),
                set == null ? null : names.sets().get(set),
                description.specification(),
                description.brand(),
                description.gtin(),
                description.ingredients(),
                description.story(),
                names.commune(description.communeCode()),
                found.pictures().stream()
                        .map(picture ->
                                PublicProduct.PublicPicture.of(found.id(), picture.attachment(), picture.caption()))
                        .toList(),
                PublicProduct.PublicRecognition.of(recognition),
                owner == null
                        ? null
                        : producers
                                .summary(owner)
                                .map(one -> producer(one, names))
                                .orElse(null));
    }

    private PublicProduct.PublicProducer producer(ProducerSummary found, PublicCatalogue.Names names) {
        PublicContact contact = contacts.of(found.id());
        return new PublicProduct.PublicProducer(
                found.id(),
                found.name(),
                found.address(),
                names.commune(found.communeCode()),
                contact.phone(),
                contact.email(),
                contact.website());
    }
}
