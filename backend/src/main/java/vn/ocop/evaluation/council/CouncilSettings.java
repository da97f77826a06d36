package vn.ocop.evaluation.council;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Quy chế hoạt động của Hội đồng in force, and its next version. */
@Service
@Transactional
class CouncilSettings {

    private final CouncilRulesRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    CouncilSettings(CouncilRulesRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CouncilRules current() {
        return rows.newest().orElse(CouncilRules.USUAL);
    }

    /** Those of that version. */
    @Transactional(readOnly = true)
    public CouncilRules of(int version) {
        return version == 0 ? CouncilRules.USUAL : rows.find(version).orElseThrow();
    }

    CouncilRules write(CouncilSettingsController.SettingsRequest request, @Nullable String ifMatch, CurrentUser by) {
        CouncilRules before = current();
        Versions.require(ifMatch, before.version());
        CouncilRules next = request.toRules(
                before.version() + 1, by.fullName(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (!rows.insert(next, by)) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
        audit.record(AuditEntry.of(
                        CouncilRulesAction.COUNCIL_RULES_WRITTEN,
                        Integer.toString(next.version()),
                        next.decisionNumber())
                .before(before)
                .after(next));
        return next;
    }
}
