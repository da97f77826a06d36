package vn.ocop.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.problem.WebError;

/**
 * Kiểm tra quyền trước khi bất kỳ bộ điều khiển nào chạy. Looks up which method would answer and asks its
 * {@link AccessRule}; a method that declares nothing is closed to everybody.
 */
public final class AccessFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AccessFilter.class);

    private final RequestMappingHandlerMapping handlers;
    private final FrameworkHandlers framework;
    private final ProblemWriter problems;

    public AccessFilter(RequestMappingHandlerMapping handlers, FrameworkHandlers framework, ProblemWriter problems) {
        this.handlers = handlers;
        this.framework = framework;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        WebError refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, refusal);
        }
    }

    private @Nullable WebError refusal(HttpServletRequest request) throws ServletException {
        try {
            HandlerMethod handler = handlerOf(request);
            return handler == null ? withoutHandler(request) : check(handler);
        } catch (HttpRequestMethodNotSupportedException | HttpMediaTypeException | ServletRequestBindingException e) {
            // A known address asked in a way it does not answer: nothing of ours will run, the framework says why.
            return user() == null ? WebError.SIGN_IN_REQUIRED : null;
        }
    }

    private @Nullable WebError check(HandlerMethod handler) {
        if (framework.isOpen(handler)) {
            return null;
        }
        AccessRule rule = AccessRule.of(handler);
        if (!rule.servedOn().contains(TenantContext.current().kind())) {
            return WebError.NOT_FOUND;
        }
        return switch (rule.audience()) {
            case PUBLIC -> null;
            case SIGNED_IN -> user() == null ? WebError.SIGN_IN_REQUIRED : null;
            case PERMITTED -> checkPermission(rule);
            case NOBODY -> {
                LOG.error("{} declares no access rule and is closed", handler);
                yield WebError.FORBIDDEN;
            }
        };
    }

    private static @Nullable WebError checkPermission(AccessRule rule) {
        CurrentUser user = user();
        if (user == null) {
            return WebError.SIGN_IN_REQUIRED;
        }
        return rule.anyOf().stream().anyMatch(user::may) ? null : WebError.FORBIDDEN;
    }

    /** Whatever has no controller is a static file for reading; the API has none. */
    private static @Nullable WebError withoutHandler(HttpServletRequest request) {
        boolean reading = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        if (request.getRequestURI().startsWith("/api")) {
            return user() == null ? WebError.SIGN_IN_REQUIRED : WebError.NOT_FOUND;
        }
        return reading ? null : WebError.METHOD_NOT_ALLOWED;
    }

    private @Nullable HandlerMethod handlerOf(HttpServletRequest request) throws ServletException {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        if (!parsed) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            HandlerExecutionChain found = handlers.getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method ? method : null;
        } catch (ServletException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }

    private static @Nullable CurrentUser user() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user ? user : null;
    }
}
