package vn.ocop.identity.user;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.identity.UserState;
import vn.ocop.web.access.RoleGrant;
import vn.ocop.web.access.UserId;

/**
 * Tài khoản, as administrators see it.
 *
 * @param invitedAt when the last invitation went out; null when none could be sent
 * @param lastSignInAt null when the person never signed in
 */
record UserView(
        UserId id,
        String username,
        String fullName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String communeCode,
        @Nullable String agency,
        UserState state,
        List<GrantView> roles,
        @Nullable Instant invitedAt,
        @Nullable Instant lastSignInAt,
        long version) {

    /** Vai trò và nơi có hiệu lực. */
    record GrantView(String role, @Nullable String communeCode) {

        static GrantView of(RoleGrant grant) {
            return new GrantView(grant.role().code(), grant.commune());
        }
    }
}
