package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.territory.AdministrativeUnits;

/** Tra cứu mã xác minh for anybody. */
@Service
@Transactional(readOnly = true)
class Verifications {

    private final Recognitions recognitions;
    private final RevocationRows revocations;
    private final AdministrativeUnits units;

    Verifications(Recognitions recognitions, RevocationRows revocations, AdministrativeUnits units) {
        this.recognitions = recognitions;
        this.revocations = revocations;
        this.units = units;
    }

    /** What the code stands for; empty for one that stands for nothing here, after one statement whatever it looks like. */
    Optional<Verification> of(String code) {
        return recognitions.byCode(code).map(this::verification);
    }

    private Verification verification(Recognition found) {
        Optional<RevocationRows.Order> revoked =
                found.state() == Recognition.State.REVOKED ? revocations.orderFor(found.id()) : Optional.empty();
        return new Verification(
                Verdict.of(found.state()),
                VerificationCode.grouped(found.verificationCode()),
                found.subject().productName(),
                found.subject().producerName(),
                communeName(found),
                found.stars(),
                found.decisionNo(),
                found.decidedOn(),
                found.decidedYear(),
                found.issuer(),
                found.validTo(),
                found.certificateNo(),
                revoked.map(RevocationRows.Order::number).orElse(null),
                revoked.map(RevocationRows.Order::decidedOn).orElse(null),
                found.state() == Recognition.State.ACTIVE ? null : currentCode(found));
    }

    private @Nullable String communeName(Recognition found) {
        LocalDate today = recognitions.today();
        return Stream.ofNullable(found.subject().commune())
                .findFirst()
                .flatMap(code -> units.find(code, today))
                .map(AdministrativeUnit::fullName)
                .orElse(null);
    }

    private @Nullable String currentCode(Recognition found) {
        return recognitions
                .current(found.product())
                .map(Recognition::verificationCode)
                .orElse(null);
    }
}
