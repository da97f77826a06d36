package vn.ocop.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Điểm truy cập không ghi nhật ký. Every endpoint that is not a GET must lead to {@link AuditTrail#record}, which a test
 * follows through the code; one that has no reason to says so with this annotation on the controller method.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Unaudited {

    /** Why nothing is recorded. */
    String value();
}
