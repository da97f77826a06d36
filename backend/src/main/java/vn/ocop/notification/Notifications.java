package vn.ocop.notification;

import org.jspecify.annotations.Nullable;

/** Gửi thông báo cho người dùng của không gian làm việc. */
public interface Notifications {

    /**
     * Tells somebody something, in the caller's transaction: a notice in the application and, unless the person does not
     * want it or has no address, a letter in the outbox. Nothing leaves before the transaction has committed.
     *
     * @param link page to open, for example {@code /app/ho-so/123}; null when there is none
     * @param arguments what the words of the kind leave open, in their order
     */
    void send(NotificationKind kind, Recipient recipient, @Nullable String link, Object... arguments);

    /**
     * The same, unless this person has been told just that before: for what a job finds again each time it looks, or may
     * have told about before it was interrupted.
     */
    void sendOnce(NotificationKind kind, Recipient recipient, @Nullable String link, Object... arguments);
}
