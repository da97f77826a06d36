package vn.ocop.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.tenancy.TenantId;
import vn.ocop.web.access.UserId;

/** Sự kiện về tài khoản; published in the transaction of the change, with the tenant it happened in. */
public sealed interface UserEvent {

    TenantId tenant();

    UserId user();

    /** Đã mời người dùng. */
    record UserInvited(TenantId tenant, UserId user, String fullName, String email) implements UserEvent {}

    /** Đã khóa tài khoản. */
    record UserDisabled(TenantId tenant, UserId user, String reason) implements UserEvent {}

    /** Đã mở lại tài khoản. */
    record UserEnabled(TenantId tenant, UserId user) implements UserEvent {}

    /** Đã thay đổi vai trò. */
    record RolesChanged(TenantId tenant, UserId user) implements UserEvent {}

    /** Cán bộ xã đã xác nhận đăng ký. */
    record RegistrationConfirmed(
            TenantId tenant,
            UserId user,
            UUID registration,
            Organisation organisation,
            String fullName,
            @Nullable String email,
            @Nullable String phone)
            implements UserEvent {}

    /** Chủ thể như đã khai khi đăng ký. */
    record Organisation(
            String name, OrganisationType type, @Nullable String taxCode, String address, String commune) {}
}
