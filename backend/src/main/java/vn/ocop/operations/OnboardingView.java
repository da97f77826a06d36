package vn.ocop.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.tenancy.lifecycle.OnboardingStep;
import vn.ocop.tenancy.lifecycle.StepRecord.StepState;

/** Một yêu cầu khởi tạo tỉnh với từng bước của nó. */
record OnboardingView(
        UUID id,
        String slug,
        String name,
        String provinceCode,
        String adminEmail,
        String adminName,
        RequestState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        List<StepView> steps) {

    OnboardingView withSteps(List<StepView> found) {
        return new OnboardingView(
                id,
                slug,
                name,
                provinceCode,
                adminEmail,
                adminName,
                state,
                requestedBy,
                requestedAt,
                finishedAt,
                found);
    }

    /** Một bước khởi tạo. */
    record StepView(
            OnboardingStep step,
            StepState state,
            int attempts,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable String error) {}
}
