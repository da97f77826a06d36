package vn.ocop.identity.user;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.IdentityError;
import vn.ocop.identity.PersonName;
import vn.ocop.identity.UserState;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;

/** Tài khoản người dùng. Who he is for Keycloak never changes; what he may do here stands in his roles. */
@Entity
@Table(name = "app_user")
public class UserAccount {

    @Id
    private UUID id;

    private String keycloakSubject;
    private String username;
    private @Nullable String email;
    private String fullName;
    private String givenName;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private UserState state;

    private @Nullable String communeCode;
    private @Nullable String agency;
    private @Nullable Instant invitedAt;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    private UserAccount(UserId id, String subject, String email, Details details, UserState state, Instant now) {
        this.id = id.value();
        this.keycloakSubject = subject;
        this.username = email;
        this.email = email;
        this.fullName = details.name().full();
        this.givenName = details.name().given();
        this.phone = details.phone();
        this.communeCode = details.commune();
        this.agency = details.agency();
        this.state = state;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Somebody an administrator asks to work here. */
    public static UserAccount invited(UserId id, String subject, String email, Details details, Instant now) {
        return new UserAccount(id, subject, email, details, UserState.INVITED, now);
    }

    /** A producer who registered himself and waits for his commune. */
    public static UserAccount registered(UserId id, String subject, String email, Details details, Instant now) {
        return new UserAccount(id, subject, email, details, UserState.PENDING_CONFIRMATION, now);
    }

    void edit(Details details) {
        fullName = details.name().full();
        givenName = details.name().given();
        phone = details.phone();
        communeCode = details.commune();
        agency = details.agency();
    }

    void changePhone(@Nullable String newPhone) {
        phone = newPhone;
    }

    void invitationSent(Instant at) {
        if (state != UserState.INVITED) {
            throw new ProblemException(IdentityError.WRONG_USER_STATE);
        }
        invitedAt = at;
    }

    void disable() {
        if (state != UserState.ACTIVE && state != UserState.INVITED) {
            throw new ProblemException(IdentityError.WRONG_USER_STATE);
        }
        state = UserState.DISABLED;
    }

    void enable() {
        if (state != UserState.DISABLED) {
            throw new ProblemException(IdentityError.WRONG_USER_STATE);
        }
        state = UserState.ACTIVE;
    }

    /** The commune has confirmed the producer. */
    public void confirm() {
        if (state != UserState.PENDING_CONFIRMATION) {
            throw new ProblemException(IdentityError.WRONG_USER_STATE);
        }
        state = UserState.ACTIVE;
    }

    /** The commune does not know the producer. */
    public void refuse() {
        if (state != UserState.PENDING_CONFIRMATION) {
            throw new ProblemException(IdentityError.WRONG_USER_STATE);
        }
        state = UserState.DISABLED;
    }

    /** Marks the account as changed, so that its version tells of a change in what belongs to it. */
    public void touch(Instant now) {
        updatedAt = now;
    }

    public UserId id() {
        return new UserId(id);
    }

    public String subject() {
        return keycloakSubject;
    }

    String username() {
        return username;
    }

    public @Nullable String email() {
        return email;
    }

    public String fullName() {
        return fullName;
    }

    @Nullable
    String phone() {
        return phone;
    }

    UserState state() {
        return state;
    }

    @Nullable
    String communeCode() {
        return communeCode;
    }

    @Nullable
    String agency() {
        return agency;
    }

    @Nullable
    Instant invitedAt() {
        return invitedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /**
     * Thông tin sửa được.
     *
     * @param commune where the person works or is registered; null for the whole province
     */
    public record Details(
            PersonName name,
            @Nullable String phone,
            @Nullable String commune,
            @Nullable String agency) {}
}
