package vn.ocop.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.ocop.web.access.CurrentUser;

/** Thao tác đến từ đâu: the person signed in and the address of the running request, if there is one. */
final class RequestOrigin {

    private static final String RECORDED = RequestOrigin.class.getName();

    private RequestOrigin() {}

    static AuditActor actor() {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof CurrentUser user) {
            return new AuditActor(user.id().value(), user.username(), user.fullName());
        }
        return AuditActor.system();
    }

    static @Nullable String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : null;
    }

    static void markRecorded() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(RECORDED, Boolean.TRUE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean recorded(HttpServletRequest request) {
        return request.getAttribute(RECORDED) != null;
    }
}
