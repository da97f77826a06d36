package vn.ocop.trace;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.certificate.Recognition;
import vn.ocop.certificate.Recognitions;
import vn.ocop.product.Gtin;
import vn.ocop.product.ProductSnapshot;
import vn.ocop.product.Products;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.SeenVersion;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;
import vn.ocop.web.site.SiteSettings;

/** Các đợt in tem. A label is only printed for a product whose recognition holds, and carries the stars of that one. */
@Service
@Transactional
class LabelBatches {

    private static final int MOST_BATCHES = 99;

    private final Lots lots;
    private final LabelBatchRows rows;
    private final TraceKeys keys;
    private final Products products;
    private final Recognitions recognitions;
    private final SiteSettings site;
    private final AuditTrail audit;
    private final Clock clock;

    LabelBatches(
            Lots lots,
            LabelBatchRows rows,
            TraceKeys keys,
            Products products,
            Recognitions recognitions,
            SiteSettings site,
            AuditTrail audit,
            Clock clock) {
        this.lots = lots;
        this.rows = rows;
        this.keys = keys;
        this.products = products;
        this.recognitions = recognitions;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    /** Batches of the lot, the newest first. */
    @Transactional(readOnly = true)
    public List<LabelBatch> of(LotId lot, CurrentUser user) {
        return rows.of(lots.visible(lot, user).id());
    }

    public LabelBatchId generate(LotId lotId, LabelOrder order, CurrentUser user) {
        Lot lot = lots.changeable(lotId, user);
        LabelFace face = face(lot);
        List<LabelBatch> before = rows.of(lotId);
        if (before.size() >= MOST_BATCHES) {
            throw new ProblemException(TraceError.LABEL_TOO_MANY, lot.details().code(), MOST_BATCHES);
        }
        String gtin = gtin(lot);
        byte[] key = keys.current();
        LabelBatch batch = new LabelBatch(
                new LabelBatchId(UuidVersion7Strategy.INSTANCE.generateUuid(null)),
                lotId,
                before.size() + 1,
                order.size(),
                order.quantity(),
                order.serialised(),
                LabelCode.next(key).value(),
                gtin,
                LabelBatchState.GENERATED,
                clock.instant(),
                user.username(),
                0);
        LabelSheet.requireFits(order.size(), TraceLink.of(lot, batch, batch.code(), origin()));
        rows.add(batch);
        if (order.serialised()) {
            rows.addLabels(
                    batch.id(),
                    Stream.generate(() -> LabelCode.next(key).value())
                            .limit(order.quantity())
                            .toList());
        }
        audit.record(AuditEntry.of(TraceAction.LABELS_GENERATED, batch.id().value(), name(lot, batch))
                .after(Map.of(
                        "product", face.product(),
                        "quantity", batch.quantity(),
                        "size", batch.size().words(),
                        "serialised", batch.serialised())));
        return batch.id();
    }

    public LabelBatch move(LabelBatchId id, SeenVersion seen, LabelBatchState to, CurrentUser user) {
        LabelBatch batch = batch(id);
        Lot lot = lots.changeable(batch.lot(), user);
        seen.require(batch.version());
        if (!batch.state().next().contains(to)) {
            throw new ProblemException(TraceError.LABEL_STATE, batch.number());
        }
        if (!rows.move(batch, to)) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
        audit.record(AuditEntry.of(TraceAction.LABELS_MOVED, id.value(), name(lot, batch))
                .before(Map.of("state", batch.state()))
                .after(Map.of("state", to)));
        return batch(id);
    }

    /** Everything the printer needs; the drawing itself takes no transaction. */
    @Transactional(readOnly = true)
    public Printable printable(LabelBatchId id, CurrentUser user) {
        LabelBatch batch = batch(id);
        Lot lot = lots.visible(batch.lot(), user);
        if (batch.state() == LabelBatchState.VOID) {
            throw new ProblemException(TraceError.LABEL_STATE, batch.number());
        }
        List<String> codes = batch.serialised() ? rows.codes(id) : List.of(batch.code());
        String origin = origin();
        List<LabelFace.Mark> marks = codes.stream()
                .map(code -> new LabelFace.Mark(TraceLink.of(lot, batch, code, origin), LabelCode.grouped(code)))
                .toList();
        return new Printable(batch, lot.details().code(), face(lot), marks);
    }

    /** One label as it would be, with a code that no label has. */
    @Transactional(readOnly = true)
    public Printable preview(LotId id, LabelSize size, CurrentUser user) {
        Lot lot = lots.visible(id, user);
        String code = "X".repeat(16);
        LabelBatch batch = new LabelBatch(
                new LabelBatchId(id.value()),
                id,
                1,
                size,
                1,
                true,
                code,
                gtin(lot),
                LabelBatchState.GENERATED,
                clock.instant(),
                user.username(),
                0);
        LabelFace.Mark mark = new LabelFace.Mark(TraceLink.of(lot, batch, code, origin()), LabelCode.grouped(code));
        return new Printable(batch, lot.details().code(), face(lot), List.of(mark));
    }

    /** What stands on the label in words, or why there may be none. */
    private LabelFace face(Lot lot) {
        String name = products.find(lot.product()).orElseThrow().name();
        if (lot.state() == LotState.RECALLED) {
            throw new ProblemException(TraceError.LOT_RECALLED, lot.details().code());
        }
        LocalDate bestBefore = lot.details().bestBefore();
        if (bestBefore != null && bestBefore.isBefore(lots.today())) {
            throw new ProblemException(
                    TraceError.LABEL_LOT_EXPIRED, lot.details().code());
        }
        Recognition recognition = recognitions
                .current(lot.product())
                .orElseThrow(() -> new ProblemException(TraceError.LABEL_WITHOUT_CERTIFICATE, name));
        return new LabelFace(
                name, recognition.stars(), lot.details().code(), lot.details().madeOn(), bestBefore);
    }

    private @Nullable String gtin(Lot lot) {
        ProductSnapshot product = products.snapshot(lot.product()).orElseThrow();
        String own = product.description().gtin();
        if (own == null) {
            return null;
        }
        String gtin = Gtin.fourteen(own);
        if (rows.gtinOfAnother(gtin, lot.product())) {
            throw new ProblemException(TraceError.LABEL_GTIN_TAKEN, own);
        }
        return gtin;
    }

    private LabelBatch batch(LabelBatchId id) {
        return rows.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    private String origin() {
        return site.origin(TenantContext.current());
    }

    private static String name(Lot lot, LabelBatch batch) {
        return lot.details().code() + "/" + batch.number();
    }

    /** Tem cần in. */
    record Printable(LabelBatch batch, String lotCode, LabelFace face, List<LabelFace.Mark> marks) {

        /** Each label's mark: one for all when they share it. */
        LabelFace.Mark mark(int label) {
            return marks.get(marks.size() == 1 ? 0 : label);
        }
    }
}
