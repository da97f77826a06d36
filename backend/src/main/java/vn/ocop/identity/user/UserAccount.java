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

    /** Somebody who is about to be invited. */
    @SuppressWarnings("NullAway.Init") // invite() follows before it is saved
    UserAccount(UserId id, String email, Instant now) {
        this.id = id.value();
        this.username = email;
        this.email = email;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Asks the person to work here. An account that was never confirmed belongs to nobody yet and is taken over. */
    void invite(String subject, Details details) {
        keycloakSubject = subject;
        edit(details);
        state = UserState.INVITED;
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

    /** Refuses whoever has been here already, or may not come. */
    void requireInvited() {
        if (state != UserState.INVITED) {
            throw new ProblemException(IdentityError.WRONG_USER_STATE);
        }
    }

    void invitationSent(Instant at) {
        requireInvited();
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
