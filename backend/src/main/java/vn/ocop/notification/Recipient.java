package vn.ocop.notification;

import org.jspecify.annotations.Nullable;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;

/**
 * Người nhận thông báo.
 *
 * @param email null when there is no address to write to
 */
public record Recipient(
        UserId id, String fullName, @Nullable String email) {

    public static Recipient of(CurrentUser user) {
        return new Recipient(user.id(), user.fullName(), user.email());
    }
}
