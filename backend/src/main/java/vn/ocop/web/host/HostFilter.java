package vn.ocop.web.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantRegistry;
import vn.ocop.tenancy.TenantState;
import vn.ocop.web.problem.DatabaseOutage;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.problem.WebError;
import vn.ocop.web.site.SiteSettings;

/**
 * Gắn yêu cầu với không gian làm việc theo tên miền. Runs before everything else, so that the session, the login and the
 * data of a request are those of its host. The host name alone decides; nothing else in a request can.
 */
public final class HostFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(HostFilter.class);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SIGN_OUT = "/dang-xuat";
    private static final String SIGNED_OUT_AT_KEYCLOAK = "/logout/connect/back-channel/";

    private final TenantRegistry registry;
    private final String suffix;
    private final ProblemWriter problems;

    public HostFilter(TenantRegistry registry, SiteSettings site, ProblemWriter problems) {
        this.registry = registry;
        this.suffix = "." + site.baseDomain().toLowerCase(Locale.ROOT);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put("traceId", TraceId.of(request));
        try {
            Optional<Tenant> tenant = label(request.getServerName()).flatMap(registry::find);
            if (tenant.isEmpty() || tenant.get().state() == TenantState.PROVISIONING) {
                unknown(response);
            } else {
                serve(tenant.get(), request, response, chain);
            }
        } catch (IOException | ServletException | RuntimeException e) {
            if (response.isCommitted() || !DatabaseOutage.causes(e)) {
                throw e;
            }
            outage(request, response, e);
        } finally {
            MDC.clear();
        }
    }

    private Optional<String> label(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.endsWith(suffix)
                ? Optional.of(name.substring(0, name.length() - suffix.length()))
                : Optional.empty();
    }

    private void serve(Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put("tenant", tenant.slug().value());
        if (tenant.state() == TenantState.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "120");
            problems.write(request, response, WebError.TENANT_UNAVAILABLE, tenant.name());
        } else if (!tenant.writable() && changes(request)) {
            problems.write(request, response, WebError.TENANT_SUSPENDED, tenant.name());
        } else {
            inside(tenant, request, response, chain);
        }
    }

    private static void inside(
            Tenant tenant, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            TenantContext.<Boolean, Exception>call(tenant, () -> {
                chain.doFilter(request, response);
                return Boolean.TRUE;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static boolean changes(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !READING.contains(request.getMethod())
                && !path.equals(SIGN_OUT)
                && !path.startsWith(SIGNED_OUT_AT_KEYCLOAK);
    }

    /** Same bytes for every host we do not serve, so that nobody learns which ones exist. */
    private static void unknown(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentLength(0);
    }

    /** Filters behind this one (session, security) reach the database, too; nobody catches what they throw. */
    private void outage(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        LOG.error("The database does not answer: {}", failure.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        problems.write(request, response, WebError.DATABASE_UNAVAILABLE);
    }
}
