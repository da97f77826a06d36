package vn.ocop.operations;

/** Việc đơn vị vận hành yêu cầu làm với một không gian làm việc. */
enum LifecycleAction {
    /** Tạm ngừng ghi. */
    SUSPEND(OperationsAction.TENANT_SUSPENSION_REQUESTED),
    /** Mở lại. */
    RESUME(OperationsAction.TENANT_RESUMPTION_REQUESTED),
    /** Nâng cấp lược đồ, also to repair one whose last migration failed. */
    MIGRATE(OperationsAction.TENANT_MIGRATION_REQUESTED);

    private final OperationsAction audited;

    LifecycleAction(OperationsAction audited) {
        this.audited = audited;
    }

    OperationsAction audited() {
        return audited;
    }
}
