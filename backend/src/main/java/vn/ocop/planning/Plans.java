package vn.ocop.planning;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.planning.PlanRows.PlanLine;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Các đồ án quy hoạch của tỉnh. */
@Service
@Transactional
class Plans {

    private final PlanRows rows;
    private final ProvinceCommunes communes;
    private final AuditTrail audit;

    Plans(PlanRows rows, ProvinceCommunes communes, AuditTrail audit) {
        this.rows = rows;
        this.communes = communes;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Page<PlanLine> list(PlanFilter filter, PageRequest request) {
        return Page.of(
                rows.page(filter, request),
                request,
                line -> Cursor.of(line.name(), line.id().toString()));
    }

    @Transactional(readOnly = true)
    public Plan read(PlanId id) {
        return rows.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
    }

    public PlanId add(PlanContent wanted) {
        PlanContent content = checked(wanted);
        PlanId id = new PlanId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
        rows.insert(id, content);
        audit.record(AuditEntry.of(PlanningAction.PLAN_ADDED, id.value(), content.name())
                .after(content));
        return id;
    }

    public void change(PlanId id, @Nullable String ifMatch, PlanContent wanted) {
        Plan before = rows.lock(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        Versions.require(ifMatch, before.version());
        PlanContent content = checked(wanted);
        rows.update(id, content);
        audit.record(AuditEntry.of(PlanningAction.PLAN_CHANGED, id.value(), content.name())
                .before(before.content())
                .after(content));
    }

    private PlanContent checked(PlanContent wanted) {
        PlanContent content = wanted.tidied();
        for (PlanContent.PlannedCommune commune : content.communes()) {
            communes.require("communes", commune.communeCode());
        }
        if (content.state() == PlanState.APPROVED) {
            requireDecision("decisionNo", content.decisionNo());
            requireDecision("decidedOn", content.decidedOn());
            requireDecision("approver", content.approver());
        }
        Integer from = content.periodFrom();
        Integer to = content.periodTo();
        if (from != null && to != null && to < from) {
            throw ProblemException.atField("periodTo", PlanningError.PLAN_PERIOD_REVERSED);
        }
        return content;
    }

    private static void requireDecision(String field, @Nullable Object value) {
        if (value == null) {
            throw ProblemException.atField(field, PlanningError.PLAN_DECISION_MISSING);
        }
    }
}
