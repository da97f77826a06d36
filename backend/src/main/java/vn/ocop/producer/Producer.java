package vn.ocop.producer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.database.FoldedName;
import vn.ocop.identity.OrganisationType;

/** Chủ thể OCOP. */
@Entity
@Table(name = "producer")
class Producer {

    /** Nguồn của chủ thể. */
    enum Source {
        /** Tự đăng ký. */
        REGISTRATION,
        /** Nạp từ tệp. */
        IMPORT
    }

    @Id
    private UUID id;

    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private @Nullable OrganisationType organisationType;

    private @Nullable String taxCode;
    private @Nullable String address;
    private @Nullable String communeCode;

    @Column(updatable = false)
    private @Nullable String originalPlace;

    private @Nullable String representative;
    private @Nullable String representativePosition;

    @Enumerated(EnumType.STRING)
    private ProducerProfile.@Nullable Sex representativeSex;

    private @Nullable String representativeEthnicity;
    private @Nullable String representativeAddress;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String website;
    private @Nullable LocalDate foundedOn;
    private @Nullable String registrationNo;
    private @Nullable Integer workers;
    private @Nullable Integer localWorkers;
    private @Nullable String history;
    private @Nullable BigDecimal longitude;
    private @Nullable BigDecimal latitude;

    @Enumerated(EnumType.STRING)
    private Source source;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Producer() {}

    @SuppressWarnings("NullAway.Init")
    Producer(ProducerId id, ProducerProfile profile, Source source, @Nullable String originalPlace, Instant now) {
        this.id = id.value();
        this.source = source;
        this.originalPlace = originalPlace;
        this.createdAt = now;
        change(profile, now);
    }

    final void change(ProducerProfile profile, Instant now) {
        name = profile.name();
        nameKey = FoldedName.of(name).key();
        organisationType = profile.organisationType();
        taxCode = profile.taxCode();
        address = profile.address();
        communeCode = profile.communeCode();
        representative = profile.representative();
        representativePosition = profile.representativePosition();
        representativeSex = profile.representativeSex();
        representativeEthnicity = profile.representativeEthnicity();
        representativeAddress = profile.representativeAddress();
        phone = profile.phone();
        email = profile.email();
        website = profile.website();
        foundedOn = profile.foundedOn();
        registrationNo = profile.registrationNo();
        workers = profile.workers();
        localWorkers = profile.localWorkers();
        history = profile.history();
        updatedAt = now;
    }

    void place(@Nullable ProducerLocation location, Instant now) {
        longitude = location == null ? null : location.longitude();
        latitude = location == null ? null : location.latitude();
        updatedAt = now;
    }

    @Nullable
    ProducerLocation location() {
        return longitude == null || latitude == null ? null : new ProducerLocation(longitude, latitude);
    }

    /** Marks the producer as changed, so that its version tells of a change in what belongs to it. */
    void touch(Instant now) {
        updatedAt = now;
    }

    ProducerProfile profile() {
        return new ProducerProfile(
                name,
                organisationType,
                taxCode,
                address,
                communeCode,
                representative,
                representativePosition,
                representativeSex,
                representativeEthnicity,
                representativeAddress,
                phone,
                email,
                website,
                foundedOn,
                registrationNo,
                workers,
                localWorkers,
                history);
    }

    ProducerSummary summary() {
        return new ProducerSummary(
                id(), name, organisationType, taxCode, address, communeCode, representative, phone, email);
    }

    ProducerId id() {
        return new ProducerId(id);
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
