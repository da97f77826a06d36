package vn.ocop.identity.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.IdentityError;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;

/** Đăng ký của chủ thể: decided once, by its commune. */
@Entity
@Table(name = "producer_registration")
class ProducerRegistration {

    @Id
    private UUID id;

    private UUID userId;
    private String organisationName;

    @Enumerated(EnumType.STRING)
    private OrganisationType organisationType;

    private @Nullable String taxCode;
    private String address;
    private String communeCode;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    private Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private @Nullable String refusalReason;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ProducerRegistration() {}

    ProducerRegistration(UUID id, UserId user, Organisation organisation, Instant now) {
        this.id = id;
        this.userId = user.value();
        this.organisationName = organisation.name();
        this.organisationType = organisation.type();
        this.taxCode = organisation.taxCode();
        this.address = organisation.address();
        this.communeCode = organisation.commune();
        this.state = RegistrationState.PENDING;
        this.submittedAt = now;
    }

    void confirm(UserId by, Instant at) {
        decide(by, at);
        state = RegistrationState.CONFIRMED;
    }

    void refuse(UserId by, Instant at, String reason) {
        decide(by, at);
        state = RegistrationState.REFUSED;
        refusalReason = reason;
    }

    private void decide(UserId by, Instant at) {
        if (state != RegistrationState.PENDING) {
            throw new ProblemException(IdentityError.REGISTRATION_DECIDED);
        }
        decidedAt = at;
        decidedBy = by.value();
    }

    UUID id() {
        return id;
    }

    UserId user() {
        return new UserId(userId);
    }

    String organisationName() {
        return organisationName;
    }

    String commune() {
        return communeCode;
    }

    /** Chủ thể như đã khai. */
    record Organisation(
            String name, OrganisationType type, @Nullable String taxCode, String address, String commune) {

        Organisation {
            name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        }
    }
}
