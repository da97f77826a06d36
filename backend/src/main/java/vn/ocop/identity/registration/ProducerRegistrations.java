package vn.ocop.identity.registration;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Các đăng ký của chủ thể. */
interface ProducerRegistrations extends JpaRepository<ProducerRegistration, UUID> {}
