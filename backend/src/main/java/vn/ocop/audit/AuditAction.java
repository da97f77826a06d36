package vn.ocop.audit;

import java.util.Locale;

/**
 * Thao tác được ghi nhật ký. Each module keeps its own enum, for example {@code IdentityAction.USER_INVITED}. The words
 * stand in the module's {@code messages/*_vi} and {@code *_en} under {@code audit.action.<code>} and
 * {@code audit.object.<objectType>}; a test refuses an action that lacks them.
 */
public interface AuditAction {

    /** Name of the enum constant. */
    String name();

    /** Kind of object the action changes, in kebab case, for example {@code user}. */
    String objectType();

    /** Stable code, unique over all modules, for example {@code user-invited}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
