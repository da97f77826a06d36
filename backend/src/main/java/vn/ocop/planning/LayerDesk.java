package vn.ocop.planning;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.planning.LayerRows.FindingRow;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Versions;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Việc với một lớp dữ liệu đã nạp: say what its codes are, publish it, take it back. */
@Service
@Transactional
class LayerDesk {

    private final PlanRows plans;
    private final LayerRows rows;
    private final FeatureRows features;
    private final LandUseClasses classes;
    private final AuditTrail audit;
    private final Clock clock;

    LayerDesk(
            PlanRows plans,
            LayerRows rows,
            FeatureRows features,
            LandUseClasses classes,
            AuditTrail audit,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.features = features;
        this.classes = classes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Layer> of(PlanId plan) {
        if (plans.find(plan).isEmpty()) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
        return rows.of(plan);
    }

    @Transactional(readOnly = true)
    public LayerReport report(LayerId id) {
        Layer layer = rows.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        return new LayerReport(layer, rows.codes(id));
    }

    @Transactional(readOnly = true)
    public List<FindingRow> findings(LayerId id, int afterNumber, String afterKind, int wanted) {
        if (rows.find(id).isEmpty()) {
            throw new ProblemException(WebError.NOT_FOUND);
        }
        return rows.findings(id, afterNumber, afterKind, wanted);
    }

    /** @param choices class by code of the file; a null class says that there is none for it */
    public void settle(LayerId id, @Nullable String ifMatch, Map<String, Optional<String>> choices) {
        Layer layer = held(id, ifMatch, LayerState.DRAFT);
        choices.forEach((code, wanted) -> {
            LandUseClass known = wanted.map(one -> classes.find(layer.legend(), one)
                            .orElseThrow(
                                    () -> ProblemException.atField("codes", PlanningError.PLAN_CLASS_UNKNOWN, one)))
                    .orElse(null);
            boolean found =
                    rows.settle(id, code, known == null ? null : known.code(), known != null && known.restricted());
            if (!found) {
                throw ProblemException.atField("codes", PlanningError.PLAN_CLASS_UNKNOWN, code);
            }
        });
        rows.touch(id);
        record(PlanningAction.PLAN_CODES_SETTLED, layer, Map.of("codes", choices.keySet()), null);
    }

    /** Công bố; the version that was public until now is replaced. */
    public void publish(LayerId id, @Nullable String ifMatch, CurrentUser user) {
        Layer layer = held(id, ifMatch, LayerState.DRAFT);
        Plan plan = plans.find(layer.plan()).orElseThrow();
        if (!plan.content().state().publishable()) {
            throw new ProblemException(PlanningError.PLAN_NOT_PUBLISHABLE);
        }
        long open = rows.codes(id).stream().filter(code -> !code.settled()).count();
        if (open > 0) {
            throw new ProblemException(PlanningError.PLAN_CODES_OPEN, open);
        }
        rows.of(layer.plan()).stream()
                .filter(other -> other.state() == LayerState.PUBLISHED)
                .forEach(other -> rows.end(other, LayerState.REPLACED, clock.instant(), user.fullName(), null));
        if (!rows.publish(id, clock.instant(), user.fullName())) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
        record(PlanningAction.PLAN_LAYER_PUBLISHED, layer, Map.of("state", LayerState.PUBLISHED), null);
    }

    public void withdraw(LayerId id, @Nullable String ifMatch, String reason, CurrentUser user) {
        Layer layer = held(id, ifMatch, LayerState.PUBLISHED);
        end(layer, LayerState.WITHDRAWN, user, reason);
        record(PlanningAction.PLAN_LAYER_WITHDRAWN, layer, Map.of("state", LayerState.WITHDRAWN), reason);
    }

    /** Bỏ lớp chưa công bố: its parcels go, what was found in the file stays as history. */
    public void discard(LayerId id, @Nullable String ifMatch, CurrentUser user) {
        Layer layer = held(id, ifMatch, LayerState.DRAFT);
        features.deleteAll(id);
        end(layer, LayerState.DISCARDED, user, null);
        record(PlanningAction.PLAN_LAYER_DISCARDED, layer, Map.of("state", LayerState.DISCARDED), null);
    }

    private void end(Layer layer, LayerState to, CurrentUser user, @Nullable String reason) {
        if (!rows.end(layer, to, clock.instant(), user.fullName(), reason)) {
            throw new ProblemException(WebError.STALE_VERSION);
        }
    }

    /** The layer in that state; its plan is held, so that two people do one thing after the other. */
    private Layer held(LayerId id, @Nullable String ifMatch, LayerState state) {
        Layer seen = rows.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        plans.lock(seen.plan());
        Layer layer = rows.find(id).orElseThrow();
        Versions.require(ifMatch, layer.version());
        if (layer.state() != state) {
            throw new ProblemException(PlanningError.PLAN_LAYER_STATE);
        }
        return layer;
    }

    private void record(PlanningAction action, Layer layer, Object after, @Nullable String note) {
        String name = plans.find(layer.plan()).orElseThrow().content().name();
        audit.record(AuditEntry.of(action, layer.plan().value(), name)
                .before(Map.of("layer", layer.id().toString(), "number", layer.number(), "state", layer.state()))
                .after(after)
                .note(note));
    }

    /** Lớp dữ liệu với các ký hiệu của tệp. */
    record LayerReport(Layer layer, List<LayerCode> codes) {}
}
