package vn.ocop.notification;

import java.util.Locale;

/**
 * Loại thông báo. Each module keeps its own enum; the words stand in the module's {@code messages/*_vi} and {@code *_en}
 * under {@code notification.<code>.title} and {@code notification.<code>.body}, and a test refuses a kind that lacks them.
 */
public interface NotificationKind {

    /** Name of the enum constant. */
    String name();

    /** Stable code, unique over all modules, for example {@code registration-confirmed}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** False for what is not worth a letter. */
    default boolean byMail() {
        return true;
    }
}
