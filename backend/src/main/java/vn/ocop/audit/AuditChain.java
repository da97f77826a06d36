package vn.ocop.audit;

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
     * @return true when the chain is in order
     */
    public boolean verifyAndAnchor() {
        ChainReport report = checks.check(AuditActor.system(), (checked, total) -> {});
        checks.anchor(report);
        return report.intact();
    }
}
