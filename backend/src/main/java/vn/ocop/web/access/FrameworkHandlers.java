package vn.ocop.web.access;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Bộ điều khiển của thư viện, mở cho mọi người: those we cannot annotate. The description of the API tells nothing that
 * the public documentation does not, and the error page only repeats what was decided before.
 */
@Component
public class FrameworkHandlers {

    /** True for a handler of a library that anybody may reach. */
    public boolean isOpen(HandlerMethod handler) {
        String type = handler.getBeanType().getName();
        return type.startsWith("org.springdoc.") || ErrorController.class.isAssignableFrom(handler.getBeanType());
    }
}
