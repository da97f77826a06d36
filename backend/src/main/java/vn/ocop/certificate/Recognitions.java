package vn.ocop.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.producer.ProducerSummary;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductSummary;
import vn.ocop.product.Products;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Các lần công nhận của sản phẩm, for the other modules. */
@Service
@Transactional
public class Recognitions {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RecognitionRows rows;
    private final Products products;
    private final Producers producers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recognitions(
            RecognitionRows rows,
            Products products,
            Producers producers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.products = products;
        this.producers = producers;
        this.audit = audit;
        this.events = events;
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

    /** The recognitions in force today, of those of the products that have one. */
    @Transactional(readOnly = true)
    public Map<ProductId, Recognition> currentOf(Collection<ProductId> products) {
        return rows.of(products).stream()
                .map(this::asOfToday)
                .filter(one -> one.state() == Recognition.State.ACTIVE)
                .collect(Collectors.toUnmodifiableMap(Recognition::product, one -> one, (newer, older) -> newer));
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
        return record(wanted, subject(wanted.product()));
    }

    /** @param subject what was decided on, which may be called otherwise by now */
    RecognitionId record(RecognitionRecord wanted, Recognition.Subject subject) {
        RecognitionId id = new RecognitionId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        LocalDate decidedOn = wanted.decidedOn();
        // Not in force yet: which one is, is settled over the whole history below.
        rows.add(new Recognition(
                id,
                wanted.product(),
                subject,
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

    /** The recognition with that verification code, as it stands today. */
    @Transactional(readOnly = true)
    Optional<Recognition> byCode(String code) {
        return rows.byCode(code).map(this::asOfToday);
    }

    /** Revoked for good; the product's rank follows at once. */
    void revoke(Recognition recognition) {
        rows.change(recognition.id(), Recognition.State.REVOKED);
        settle(recognition.product());
    }

    /**
     * The newest counts: it holds, has expired or was revoked; all before it are superseded. A revoked one does not bring an
     * older one back.
     */
    private void settle(ProductId product) {
        List<Recognition> all = rows.of(product);
        all.stream()
                .skip(1)
                .filter(one -> one.state() != Recognition.State.REVOKED)
                .forEach(one -> rows.change(one.id(), Recognition.State.SUPERSEDED));
        Optional<Recognition> newest = all.stream().findFirst().filter(one -> one.state() != Recognition.State.REVOKED);
        newest.ifPresent(
                one -> rows.change(one.id(), holds(one) ? Recognition.State.ACTIVE : Recognition.State.EXPIRED));
        Optional<Recognition> inForce = newest.filter(this::holds);
        products.rank(
                product,
                inForce.map(Recognition::stars).orElse(null),
                inForce.map(Recognition::validTo).orElse(null));
        events.publishEvent(new RecognitionChanged(product));
    }

    private Recognition.Subject subject(ProductId id) {
        ProductSummary product = products.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        Optional<ProducerSummary> producer =
                Stream.ofNullable(product.producer()).findFirst().flatMap(producers::summary);
        String commune = product.communeCode();
        return new Recognition.Subject(
                product.name(),
                product.producer(),
                producer.map(ProducerSummary::name).orElse(null),
                commune == null ? producer.map(ProducerSummary::communeCode).orElse(null) : commune);
    }

    Recognition asOfToday(Recognition row) {
        return row.state() == Recognition.State.ACTIVE && !holds(row) ? row.expired() : row;
    }

    boolean inForce(Recognition row) {
        return row.state() == Recognition.State.ACTIVE && holds(row);
    }

    private boolean holds(Recognition row) {
        return Validity.holds(row.decidedOn(), row.decidedYear(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }
}
