package vn.ocop.audit;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Các lần kiểm tra chuỗi: runs a check, keeps its result and, at night, anchors the head that was found in order. */
@Service
class ChainChecks {

    private final ChainVerification verification;
    private final List<AnchorStore> anchors;
    private final AuditTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ChainChecks(
            ChainVerification verification,
            List<AnchorStore> anchors,
            AuditTrail trail,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.verification = verification;
        this.anchors = List.copyOf(anchors);
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** Checks the chain of the bound workspace for a person or a job, and records that it was checked. */
    ChainReport check(AuditActor who, ChainVerification.Progress progress) {
        Instant started = clock.instant();
        ChainReport report = verification.verify(progress);
        transactions.executeWithoutResult(status -> {
            keep(report, who, started);
            trail.record(AuditEntry.of(AuditLogAction.AUDIT_CHAIN_VERIFIED, "chain", null)
                    .after(outcome(report))
                    .by(who));
        });
        return report;
    }

    /** Anchors the head of a check that found the chain in order; anchoring a broken chain would vouch for it. */
    void anchor(ChainReport report) {
        ChainHash head = report.headHash();
        if (!report.intact() || head == null) {
            return;
        }
        ChainAnchor anchor = new ChainAnchor(report.headSeq(), head);
        transactions.executeWithoutResult(status -> anchors.forEach(store -> store.add(anchor)));
    }

    /** The newest result; empty while nobody has checked. */
    @Transactional(readOnly = true)
    Optional<LastCheck> last() {
        return jdbc.sql("""
                        select finished_at, started_by, checked, finding, broken_seq
                        from audit_verification order by finished_at desc limit 1
                        """)
                .query((row, number) -> {
                    String finding = row.getString("finding");
                    return new LastCheck(
                            row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                            row.getString("started_by"),
                            row.getLong("checked"),
                            finding == null
                                    ? null
                                    : new ChainFinding(ChainFinding.Kind.valueOf(finding), row.getLong("broken_seq")));
                })
                .optional();
    }

    private void keep(ChainReport report, AuditActor who, Instant started) {
        ChainFinding finding = report.finding();
        ChainHash head = report.headHash();
        jdbc.sql("""
                        insert into audit_verification
                            (id, started_at, started_by, checked, head_seq, head_hash, finding, broken_seq)
                        values (:id, :startedAt, :startedBy, :checked, :headSeq, :headHash, :finding, :brokenSeq)
                        """)
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("startedAt", OffsetDateTime.ofInstant(started, ZoneOffset.UTC))
                .param("startedBy", who.name())
                .param("checked", report.checked())
                .param("headSeq", report.headSeq())
                .param("headHash", head == null ? null : head.bytes(), Types.BINARY)
                .param("finding", finding == null ? null : finding.kind().name(), Types.VARCHAR)
                .param("brokenSeq", finding == null ? null : finding.seq(), Types.BIGINT)
                .update();
    }

    private static Map<String, Object> outcome(ChainReport report) {
        ChainFinding finding = report.finding();
        return finding == null
                ? Map.of("checked", report.checked(), "intact", true)
                : Map.of(
                        "checked",
                        report.checked(),
                        "intact",
                        false,
                        "finding",
                        finding.kind().name(),
                        "brokenRow",
                        finding.seq());
    }

    /** @param finding what was wrong; null when nothing was */
    record LastCheck(
            Instant finishedAt,
            String startedBy,
            long checked,
            @Nullable ChainFinding finding) {}
}
