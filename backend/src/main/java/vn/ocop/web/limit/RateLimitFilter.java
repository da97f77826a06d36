package vn.ocop.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.problem.ProblemWriter;
import vn.ocop.web.problem.WebError;

/**
 * Chặn việc gửi dồn dập khi chưa đăng nhập: guessing passwords, filling the registration form, scraping. People who are
 * signed in are known and not limited here. The table of counters is bounded, so that it cannot be used against us.
 */
public final class RateLimitFilter extends OncePerRequestFilter {

    private static final int MOST_NETWORKS = 100_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    /** One look at a map is a dozen tiles or two, most of them from memory. */
    private static final int TILES_FOR_ONE_READING = 10;

    private static final RequestMatcher TILES =
            PathPatternRequestMatcher.withDefaults().matcher("/api/map/tiles/**");

    private final String path;
    private final boolean signIn;
    private final RequestMatcher counted;
    private final RequestLimits limits;
    private final ProblemWriter problems;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_NETWORKS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /** @param path start of the addresses that are counted; reading there is counted apart from sending */
    public RateLimitFilter(String path, RequestLimits limits, ProblemWriter problems) {
        this(path, false, limits, problems);
    }

    private RateLimitFilter(String path, boolean signIn, RequestLimits limits, ProblemWriter problems) {
        this.path = path;
        this.signIn = signIn;
        this.counted = PathPatternRequestMatcher.withDefaults().matcher(path + "/**");
        this.limits = limits;
        this.problems = problems;
    }

    /** Counts every request to the page where signing in begins as one attempt. */
    public static RateLimitFilter ofSignIn(String path, RequestLimits limits, ProblemWriter problems) {
        return new RateLimitFilter(path, true, limits, problems);
    }

    /** Compares as controllers are found, so that an address written with %-escapes is the same address. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !counted.matches(request);
    }

    /** A chain has two of these, for different addresses. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return RateLimitFilter.class.getName() + path;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signedIn()) {
            chain.doFilter(request, response);
            return;
        }
        Key key = new Key(TenantContext.current().slug(), NetworkPrefix.of(request.getRemoteAddr()), useOf(request));
        ConsumptionProbe probe = buckets.get(key, this::bucket).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            problems.write(request, response, WebError.TOO_MANY_REQUESTS, seconds);
        }
    }

    private Use useOf(HttpServletRequest request) {
        if (signIn || !request.getMethod().equals("GET")) {
            return Use.SENDING;
        }
        return TILES.matches(request) ? Use.DRAWING : Use.READING;
    }

    private Bucket bucket(Key key) {
        int most =
                switch (key.use()) {
                    case SENDING -> limits.signInPerMinute();
                    case READING -> limits.readingPerMinute();
                    case DRAWING -> limits.readingPerMinute() * TILES_FOR_ONE_READING;
                };
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }

    private static boolean signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser;
    }

    /** Việc được đếm riêng. */
    private enum Use {
        SENDING,
        READING,
        DRAWING
    }

    private record Key(TenantSlug tenant, String network, Use use) {}
}
