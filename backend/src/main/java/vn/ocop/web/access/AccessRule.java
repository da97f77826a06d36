package vn.ocop.web.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import vn.ocop.tenancy.TenantKind;

/**
 * Quy tắc truy cập của một điểm truy cập, read from its annotations.
 *
 * @param servedOn kinds of workspace that have the endpoint
 * @param audience who may call it
 * @param anyOf permissions of which one is needed, when the audience is {@link Audience#PERMITTED}
 */
public record AccessRule(Set<TenantKind> servedOn, Audience audience, Set<Permission> anyOf) {

    /** Đối tượng được gọi. */
    public enum Audience {
        /** Bất kỳ ai. */
        PUBLIC,
        /** Người đã đăng nhập. */
        SIGNED_IN,
        /** Người có quyền. */
        PERMITTED,
        /** Không ai: the endpoint declares nothing, so nobody gets in. */
        NOBODY
    }

    /** Rule of a controller method; its own annotations go before those of its class. */
    public static AccessRule of(HandlerMethod handler) {
        ServedOn servedOn = find(handler, ServedOn.class).orElse(null);
        Set<TenantKind> kinds =
                servedOn == null ? EnumSet.allOf(TenantKind.class) : EnumSet.copyOf(Arrays.asList(servedOn.value()));
        AccessRule declared = declaredOn(handler.getMethod(), kinds);
        if (declared == null) {
            declared = declaredOn(handler.getBeanType(), kinds);
        }
        return declared == null ? new AccessRule(kinds, Audience.NOBODY, Set.of()) : declared;
    }

    private static @Nullable AccessRule declaredOn(AnnotatedElement element, Set<TenantKind> kinds) {
        RequiresPermission required = AnnotatedElementUtils.findMergedAnnotation(element, RequiresPermission.class);
        if (required != null) {
            return new AccessRule(kinds, Audience.PERMITTED, Set.of(required.value()));
        }
        if (AnnotatedElementUtils.hasAnnotation(element, SignedInAccess.class)) {
            return new AccessRule(kinds, Audience.SIGNED_IN, Set.of());
        }
        if (AnnotatedElementUtils.hasAnnotation(element, PublicAccess.class)) {
            return new AccessRule(kinds, Audience.PUBLIC, Set.of());
        }
        return null;
    }

    private static <A extends Annotation> Optional<A> find(HandlerMethod handler, Class<A> type) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type)));
    }
}
