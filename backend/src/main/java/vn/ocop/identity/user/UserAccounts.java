package vn.ocop.identity.user;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

/** Các tài khoản của không gian làm việc. */
interface UserAccounts extends JpaRepository<UserAccount, UUID> {

    Optional<UserAccount> findByEmailIgnoreCase(String email);

    /** May be asked outside of a transaction, too. */
    @Transactional(readOnly = true)
    boolean existsByKeycloakSubject(String subject);
}
