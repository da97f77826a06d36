package vn.ocop.tenancy.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * Tình trạng một bước khởi tạo.
 *
 * @param attempts how often it was started
 * @param error why it stopped, in Vietnamese; null unless it failed
 */
public record StepRecord(
        OnboardingStep step,
        StepState state,
        int attempts,
        @Nullable String error) {

    /** Tình trạng của bước. */
    public enum StepState {
        WAITING,
        RUNNING,
        FAILED,
        DONE
    }
}
