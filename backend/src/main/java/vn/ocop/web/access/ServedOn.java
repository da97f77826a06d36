package vn.ocop.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.ocop.tenancy.TenantKind;

/** Loại không gian làm việc có chức năng này; on the others the address does not exist. Absent: all of them. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ServedOn {

    TenantKind[] value();
}
