package vn.ocop.identity.user;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Các tài khoản của không gian làm việc. */
public interface UserAccounts extends JpaRepository<UserAccount, UUID> {

    boolean existsByEmailIgnoreCase(String email);

    Optional<UserAccount> findByKeycloakSubject(String subject);
}
