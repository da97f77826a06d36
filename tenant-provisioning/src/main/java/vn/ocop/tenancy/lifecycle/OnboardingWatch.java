package vn.ocop.tenancy.lifecycle;

/** Ai cần biết khi một lần khởi tạo kết thúc; called after the fact, with what the operator reads. */
public interface OnboardingWatch {

    /** The province is open. */
    void done(OnboardingRequest request);

    /** The sequence stopped at this step, whose error is in Vietnamese. */
    void failed(OnboardingRequest request, StepRecord step);
}
