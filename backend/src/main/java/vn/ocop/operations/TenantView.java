package vn.ocop.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantState;

/**
 * Một không gian làm việc như đơn vị vận hành nhìn thấy.
 *
 * @param address where it is reached
 * @param stateReason why it is suspended or unavailable
 * @param schemaVersion last change of its schema; null when it was never migrated
 * @param migrationError what its last migration failed with
 * @param lastRequest what was last asked for, and how that went
 */
record TenantView(
        String slug,
        TenantKind kind,
        String name,
        String fullName,
        @Nullable String provinceCode,
        String address,
        TenantState state,
        @Nullable String stateReason,
        @Nullable String schemaVersion,
        @Nullable Integer changeSets,
        @Nullable Instant migratedAt,
        @Nullable String migrationError,
        Instant createdAt,
        @Nullable LifecycleRequestView lastRequest) {

    /** Yêu cầu gần nhất với không gian làm việc. */
    record LifecycleRequestView(
            LifecycleAction action,
            RequestState state,
            @Nullable String reason,
            String requestedBy,
            Instant requestedAt,
            @Nullable String error) {}
}
