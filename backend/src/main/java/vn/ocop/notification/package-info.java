/**
 * Thông báo: in the application and by e-mail. Owns the tables {@code notification}, {@code notification_preference} and
 * {@code mail_outbox} of each workspace.
 *
 * <p>Other modules call {@link vn.ocop.notification.Notifications} within the transaction of what they tell about; each has
 * an enum of its own that implements {@link vn.ocop.notification.NotificationKind}. People without an account get letters by
 * {@link vn.ocop.notification.Correspondence}. The batch process calls
 * {@link vn.ocop.notification.MailDispatcher} for each workspace.
 */
@NullMarked
package vn.ocop.notification;

import org.jspecify.annotations.NullMarked;
