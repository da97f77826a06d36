package vn.ocop.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.product.ProductId;
import vn.ocop.product.Products;

/** Các lần công nhận của sản phẩm, for the other modules. */
@Service
@Transactional
public class Recognitions {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RecognitionRows rows;
    private final Products products;
    private final AuditTrail audit;
    private final Clock clock;

    Recognitions(RecognitionRows rows, Products products, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.products = products;
        this.audit = audit;
        this.clock = clock;
    }

    /** All recognitions of the product, the newest first; one whose time has run out is told as expired. */
    @Transactional(readOnly = true)
    public List<Recognition> history(ProductId product) {
        return rows.of(product).stream().map(this::asOfToday).toList();
    }

    /** The recognition in force today. */
    @Transactional(readOnly = true)
    public Optional<Recognition> current(ProductId product) {
        return history(product).stream()
                .filter(one -> one.state() == Recognition.State.ACTIVE)
                .findFirst();
    }

    /** True when the product has this recognition already. */
    @Transactional(readOnly = true)
    public boolean known(ProductId product, int stars, int year, @Nullable String decisionNo) {
        return rows.of(product).stream()
                .anyMatch(one -> one.stars() == stars
                        && one.decidedYear() == year
                        && Objects.equals(one.decisionNo(), decisionNo));
    }

    /** Ghi nhận một lần công nhận; the product's rank follows. */
    public RecognitionId record(RecognitionRecord wanted) {
        RecognitionId id = new RecognitionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        LocalDate decidedOn = wanted.decidedOn();
        // Not in force yet: which one is, is settled over the whole history below.
        rows.add(new Recognition(
                id,
                wanted.product(),
                wanted.stars(),
                wanted.score(),
                wanted.decisionNo(),
                decidedOn,
                wanted.decidedYear(),
                wanted.issuer(),
                wanted.signer(),
                decidedOn,
                decidedOn == null ? null : Validity.until(decidedOn),
                Recognition.State.SUPERSEDED,
                wanted.certificateNo(),
                VerificationCode.next(),
                Recognition.Regime.of(wanted.decidedYear(), decidedOn),
                wanted.source(),
                wanted.document(),
                wanted.evidenceLevel()));
        settle(wanted.product());
        audit.record(AuditEntry.of(CertificateAction.RECOGNITION_RECORDED, id.value(), wanted.decisionNo())
                .after(Map.of(
                        "product", wanted.product().toString(),
                        "stars", wanted.stars(),
                        "year", wanted.decidedYear())));
        return id;
    }

    /** Takes an imported recognition back; false when it was changed since. */
    public boolean withdraw(RecognitionId id) {
        Optional<Recognition> found = rows.find(id).filter(one -> rows.deleteUntouched(id));
        found.ifPresent(one -> {
            settle(one.product());
            audit.record(AuditEntry.of(CertificateAction.RECOGNITION_WITHDRAWN, id.value(), one.decisionNo()));
        });
        return found.isPresent();
    }

    /** The newest that is not revoked counts: it holds or has expired; all before it are superseded. */
    private void settle(ProductId product) {
        List<Recognition> counting = rows.of(product).stream()
                .filter(one -> one.state() != Recognition.State.REVOKED)
                .toList();
        counting.stream().skip(1).forEach(one -> rows.change(one.id(), Recognition.State.SUPERSEDED));
        Optional<Recognition> newest = counting.stream().findFirst();
        newest.ifPresent(
                one -> rows.change(one.id(), holds(one) ? Recognition.State.ACTIVE : Recognition.State.EXPIRED));
        Optional<Recognition> inForce = newest.filter(this::holds);
        products.rank(
                product,
                inForce.map(Recognition::stars).orElse(null),
                inForce.map(Recognition::validTo).orElse(null));
    }

    private Recognition asOfToday(Recognition row) {
        return row.state() == Recognition.State.ACTIVE && !holds(row) ? row.expired() : row;
    }

    private boolean holds(Recognition row) {
        return Validity.holds(row.decidedOn(), row.decidedYear(), LocalDate.now(clock.withZone(VIETNAM)));
    }
}
