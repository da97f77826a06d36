package vn.ocop.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.producer.ProducerId;
import vn.ocop.producer.Producers;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductSummary;
import vn.ocop.product.Products;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Các lô sản xuất: written down by the producer's people, seen by the officials of the place. */
@Service
@Transactional
class Lots {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LotRows rows;
    private final Products products;
    private final Producers producers;
    private final AuditTrail audit;
    private final Clock clock;

    Lots(LotRows rows, Products products, Producers producers, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.products = products;
        this.producers = producers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest first; one statement for the lots and one for the names of their products. */
    @Transactional(readOnly = true)
    public Page<LotView> list(LotFilter filter, PageRequest request, CurrentUser user) {
        Page<Lot> page = Page.of(
                rows.page(producers.scope(user), filter, request),
                request,
                lot -> Cursor.of(lot.id().toString()));
        Map<ProductId, ProductSummary> named =
                products.summaries(page.items().stream().map(Lot::product).collect(Collectors.toUnmodifiableSet()));
        return page.map(lot -> LotView.of(lot, named.get(lot.product()), false));
    }

    @Transactional(readOnly = true)
    public LotView read(LotId id, CurrentUser user) {
        Lot lot = visible(id, user);
        return LotView.of(lot, products.find(lot.product()).orElse(null), producers.mayChange(lot.producer(), user));
    }

    public LotId add(ProductId product, LotDetails wanted, CurrentUser user) {
        ProductSummary summary =
                products.visible(product, user).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        producers.requireChangeable(summary.producer(), user);
        ProducerId producer = summary.producer();
        if (producer == null) {
            throw ProblemException.atField("product", TraceError.LOT_PRODUCT_WITHOUT_PRODUCER);
        }
        LotDetails details = wanted.tidied();
        requireRight(product, details, null);
        LotId id = new LotId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        rows.add(new Lot(
                id,
                product,
                producer,
                summary.communeCode(),
                details,
                LotState.OPEN,
                null,
                null,
                0,
                clock.instant(),
                0));
        audit.record(
                AuditEntry.of(TraceAction.LOT_ADDED, id.value(), details.code()).after(details));
        return id;
    }

    /** With labels out, a lot keeps its code and its dates: they are printed. */
    public void change(LotId id, SeenVersion seen, LotDetails wanted, CurrentUser user) {
        Lot before = changeable(id, user);
        seen.require(before.version());
        LotDetails details = wanted.tidied();
        requireRight(before.product(), details, id);
        if (before.labels() > 0 && !samePrinted(before.details(), details)) {
            throw new ProblemException(TraceError.LOT_LABELLED, before.details().code());
        }
        if (!rows.change(before, details)) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
        audit.record(AuditEntry.of(TraceAction.LOT_CHANGED, id.value(), details.code())
                .before(before.details())
                .after(details));
    }

    /** Thu hồi lô: every label of it says so from now on. By its producer or by the province. */
    public void recall(LotId id, String reason, CurrentUser user) {
        Lot lot = changeable(id, user);
        if (lot.state() == LotState.RECALLED) {
            throw new ProblemException(TraceError.LOT_RECALLED, lot.details().code());
        }
        String words = LotDetails.tidy(reason);
        rows.recall(id, words, clock.instant());
        audit.record(AuditEntry.of(
                        TraceAction.LOT_RECALLED, id.value(), lot.details().code())
                .after(Map.of("reason", words)));
    }

    @Transactional(readOnly = true)
    public Lot visible(LotId id, CurrentUser user) {
        return rows.find(id)
                .filter(lot -> producers.scope(user).includes(lot.producer(), lot.commune()))
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    /** The lot, held until the transaction ends, for somebody who may change it. */
    public Lot changeable(LotId id, CurrentUser user) {
        Lot seen = visible(id, user);
        producers.requireChangeable(seen.producer(), user);
        rows.lock(id);
        return rows.find(id).orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(VIETNAM));
    }

    private void requireRight(ProductId product, LotDetails details, @Nullable LotId lot) {
        LocalDate bestBefore = details.bestBefore();
        if (details.madeOn().isAfter(today())) {
            throw ProblemException.atField("madeOn", TraceError.LOT_DAY_AHEAD);
        }
        if (bestBefore != null && bestBefore.isBefore(details.madeOn())) {
            throw ProblemException.atField("bestBefore", TraceError.LOT_BEST_BEFORE_EARLY);
        }
        for (int i = 0; i < details.steps().size(); i++) {
            if (details.steps().get(i).happenedOn().isAfter(today())) {
                throw ProblemException.atField("steps[" + i + "].happenedOn", TraceError.LOT_DAY_AHEAD);
            }
        }
        if (rows.codeTaken(product, details.code(), lot)) {
            throw ProblemException.atField("code", TraceError.LOT_CODE_TAKEN, details.code());
        }
    }

    private static boolean samePrinted(LotDetails before, LotDetails after) {
        return before.code().equals(after.code())
                && before.madeOn().equals(after.madeOn())
                && Objects.equals(before.bestBefore(), after.bestBefore());
    }
}
