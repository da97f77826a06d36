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
import vn.ocop.identity.OrganisationType;
import vn.ocop.identity.PersonName;
import vn.ocop.identity.UserEvent;
import vn.ocop.identity.user.UserAccount;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;

/** Đăng ký của chủ thể: decided once, by its commune. */
@Entity
@Table(name = "producer_registration")
class ProducerRegistration {

    @Id
    private UUID id;

    private @Nullable UUID userId;
    private String fullName;
    private @Nullable String email;
    private @Nullable String phone;
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

    ProducerRegistration(UUID id, RegistrationForm form, Instant now) {
        this.id = id;
        this.fullName = new PersonName(form.fullName()).full();
        this.email = form.mailbox();
        this.phone = form.phone();
        this.organisationName = Normalizer.normalize(form.organisationName(), Normalizer.Form.NFC)
                .strip();
        this.organisationType = form.organisationType();
        this.taxCode = form.taxCode();
        this.address = form.address().strip();
        this.communeCode = form.communeCode();
        this.state = RegistrationState.PENDING;
        this.submittedAt = now;
    }

    /** @param user the account that the person has from now on */
    void confirm(UserId user, UserId by, Instant at) {
        decide(by, at);
        state = RegistrationState.CONFIRMED;
        userId = user.value();
    }

    void refuse(UserId by, Instant at, String reason) {
        decide(by, at);
        state = RegistrationState.REFUSED;
        refusalReason = reason;
    }

    void requirePending() {
        if (state != RegistrationState.PENDING) {
            throw new ProblemException(IdentityError.REGISTRATION_DECIDED);
        }
    }

    private void decide(UserId by, Instant at) {
        requirePending();
        decidedAt = at;
        decidedBy = by.value();
    }

    String organisationName() {
        return organisationName;
    }

    String commune() {
        return communeCode;
    }

    @Nullable
    String email() {
        return email;
    }

    /** What the producer is made of. */
    UserEvent.Organisation organisation() {
        return new UserEvent.Organisation(organisationName, organisationType, taxCode, address, communeCode);
    }

    /** What the account is made of. */
    UserAccount.Details person() {
        return new UserAccount.Details(new PersonName(fullName), phone, communeCode, null);
    }
}
