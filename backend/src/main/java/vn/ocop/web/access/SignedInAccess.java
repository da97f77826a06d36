package vn.ocop.web.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Điểm truy cập mở cho mọi người đã đăng nhập, because it only concerns the caller himself. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedInAccess {

    /** Why no permission is needed. */
    String value();
}
