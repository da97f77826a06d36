package vn.ocop.audit;

import java.util.OptionalLong;
import org.springframework.stereotype.Service;

/** Chuỗi nhật ký của không gian làm việc đang gắn, for the nightly job. */
@Service
public class AuditChain {

    private final ChainChecks checks;

    AuditChain(ChainChecks checks) {
        this.checks = checks;
    }

    /**
     * Checks the whole chain, keeps the result and, if it is in order, anchors the head outside of the workspace's schema.
     *
     * @return number of the first row that is not as it was written; empty when the chain is in order
     */
    public OptionalLong verifyAndAnchor() {
        ChainReport report = checks.check(AuditActor.system(), (checked, total) -> {});
        checks.anchor(report);
        ChainFinding finding = report.finding();
        return finding == null ? OptionalLong.empty() : OptionalLong.of(finding.seq());
    }
}
