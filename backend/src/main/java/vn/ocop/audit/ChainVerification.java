package vn.ocop.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ocop.tenancy.TenantContext;

/**
 * Kiểm tra chuỗi nhật ký từ dòng đầu đến dòng cuối: every hash computed anew, every link and every anchor compared.
 *
 * <p>Rows are read in portions, each in a short transaction of its own; rows written meanwhile are left to the next check.
 * Memory does not depend on the length of the chain.
 */
@Service
class ChainVerification {

    private static final int PORTION = 2_000;

    private final AuditEvents events;
    private final List<AnchorStore> anchorStores;
    private final TransactionTemplate reading;

    ChainVerification(AuditEvents events, List<AnchorStore> anchorStores, PlatformTransactionManager transactions) {
        this.events = events;
        this.anchorStores = List.copyOf(anchorStores);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Told after each portion how far the check is. */
    @FunctionalInterface
    interface Progress {
        void at(long checked, long total);
    }

    /** Checks the chain of the bound workspace up to the row that is last now, and stops at the first fault. */
    ChainReport verify(Progress progress) {
        Start start = read(this::start);
        Walk walk = new Walk(start);
        while (walk.finding == null && walk.seq < start.headSeq()) {
            List<ChainedRow> rows = read(() -> events.after(walk.seq, PORTION));
            if (rows.isEmpty()) {
                walk.finding = new ChainFinding(ChainFinding.Kind.TAIL_MISSING, walk.seq + 1);
            }
            for (ChainedRow row : rows) {
                if (walk.finding == null && walk.seq < start.headSeq()) {
                    walk.step(row);
                }
            }
            progress.at(walk.checked, start.headSeq());
        }
        if (walk.finding == null) {
            walk.finding = start.missingTail();
        }
        return new ChainReport(walk.checked, start.headSeq(), start.headHash(), walk.finding);
    }

    private Start start() {
        Map<Long, ChainHash> anchors = new TreeMap<>();
        long contradiction = 0;
        for (AnchorStore store : anchorStores) {
            for (ChainAnchor anchor : store.all()) {
                ChainHash other = anchors.put(anchor.seq(), anchor.hash());
                if (other != null && !other.equals(anchor.hash())) {
                    contradiction = anchor.seq();
                }
            }
        }
        Optional<ChainHead> head = events.head();
        return new Start(
                head.map(ChainHead::seq).orElse(0L),
                head.map(ChainHead::hash).orElse(null),
                new TreeMap<>(anchors),
                contradiction);
    }

    private <T> T read(Supplier<T> query) {
        return Objects.requireNonNull(reading.execute(status -> query.get()));
    }

    /** @param contradiction row for which two anchors say different things; 0 when there is none */
    private record Start(
            long headSeq, @Nullable ChainHash headHash, TreeMap<Long, ChainHash> anchors, long contradiction) {

        @Nullable
        ChainFinding missingTail() {
            return !anchors.isEmpty() && anchors.lastKey() > headSeq
                    ? new ChainFinding(ChainFinding.Kind.TAIL_MISSING, headSeq + 1)
                    : null;
        }
    }

    private final class Walk {

        private final Start start;
        private ChainHash expected = ChainHash.genesis(TenantContext.current());
        private long seq;
        private long checked;
        private @Nullable ChainFinding finding;

        Walk(Start start) {
            this.start = start;
        }

        void step(ChainedRow row) {
            finding = fault(row);
            if (finding == null) {
                seq = row.event().seq();
                expected = row.own();
                checked++;
            }
        }

        private @Nullable ChainFinding fault(ChainedRow row) {
            long next = seq + 1;
            boolean inPlace = row.event().seq() == next;
            if (!inPlace || !row.previous().equals(expected)) {
                return misplaced(row, next, inPlace);
            }
            if (!row.intact()) {
                return new ChainFinding(ChainFinding.Kind.TAMPERED, next);
            }
            ChainHash anchored = start.anchors().get(next);
            boolean contradicted = start.contradiction() == next || (anchored != null && !anchored.equals(row.own()));
            return contradicted ? new ChainFinding(ChainFinding.Kind.REBUILT, next) : null;
        }

        private ChainFinding misplaced(ChainedRow row, long next, boolean inPlace) {
            if (read(() -> events.hasSuccessorOf(expected))) {
                // The row that belongs here still exists, under another number: it was moved, not removed.
                return new ChainFinding(ChainFinding.Kind.REORDERED, next);
            }
            if (!inPlace) {
                return new ChainFinding(ChainFinding.Kind.MISSING, next);
            }
            // A whole row that follows something else: the one in front was changed and given a new hash.
            return new ChainFinding(ChainFinding.Kind.TAMPERED, row.intact() ? Math.max(seq, 1) : next);
        }
    }
}
