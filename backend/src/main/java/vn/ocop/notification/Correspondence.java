package vn.ocop.notification;

import java.util.Locale;

/** Gửi thư cho người chưa có tài khoản, for example to prove an address. */
public interface Correspondence {

    /**
     * Puts a letter into the outbox, in the caller's transaction. The address may not be the writer's own, so the words must
     * carry nothing that a stranger has typed unless somebody of the workspace has read it.
     *
     * @param link page to open, for example {@code /dang-ky}
     * @param arguments what the words of the kind leave open, in their order
     */
    void write(NotificationKind kind, String address, String link, Locale language, Object... arguments);
}
