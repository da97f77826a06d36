package vn.ocop.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/**
 * Giới hạn biểu mẫu công khai gửi thư tới một địa chỉ: few from one network and fewer to one address, so that nobody fills a
 * stranger's mailbox or tries out addresses. An address is counted alike whether it is known here or not.
 */
@Component
public class FormLimit {

    private static final int MOST_COUNTERS = 100_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final RequestLimits limits;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_COUNTERS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    public FormLimit(RequestLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts a form that was sent.
     *
     * @param form name of the form
     * @param address the e-mail address that it names
     * @throws ProblemException when there were too many
     */
    public void count(String form, String address, HttpServletRequest request, HttpServletResponse response) {
        String network = NetworkPrefix.of(request.getRemoteAddr());
        count(form, "network " + network, limits.formsPerHour(), response);
        count(form, "address " + address.toLowerCase(Locale.ROOT), limits.formsPerAddressPerHour(), response);
    }

    /**
     * Counts a form that names no address.
     *
     * @throws ProblemException when one network sent too many
     */
    public void count(String form, HttpServletRequest request, HttpServletResponse response) {
        String network = NetworkPrefix.of(request.getRemoteAddr());
        count(form, "network " + network, limits.formsPerHour(), response);
    }

    private void count(String form, String sender, int most, HttpServletResponse response) {
        Key key = new Key(TenantContext.current().slug(), form, sender);
        ConsumptionProbe probe = buckets.get(key, missing -> bucket(most)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw new ProblemException(WebError.TOO_MANY_REQUESTS, seconds);
        }
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                .build();
    }

    private record Key(TenantSlug tenant, String form, String sender) {}
}
