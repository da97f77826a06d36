package vn.ocop.planning;

import java.time.Instant;
import java.util.List;

/** Đồ án quy hoạch. */
record Plan(PlanId id, PlanContent content, Instant updatedAt, long version) {

    List<String> communeCodes() {
        return content.communes().stream()
                .map(PlanContent.PlannedCommune::communeCode)
                .distinct()
                .toList();
    }
}
