package vn.ocop.tenancy.lifecycle;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hàng đợi yêu cầu khởi tạo, as the operator's screens and the command line write to it. Whoever may insert into {@code
 * platform.onboarding} may use it; the work itself is done by {@link LifecycleWorker} or {@link Onboarding}.
 */
public final class OnboardingQueue {

    private final JdbcClient jdbc;

    /** @param jdbc inside a transaction of the caller */
    public OnboardingQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts a request into the queue.
     *
     * @param requestedBy who asks, for the record
     * @throws InvalidOnboardingException when the slug is taken, also by a request that came at the same moment
     */
    public UUID request(OnboardingRequest request, String requestedBy) {
        boolean taken = jdbc.sql("select exists (select 1 from platform.tenant where slug = ?)")
                .param(request.slug().value())
                .query(Boolean.class)
                .single();
        if (taken) {
            throw InvalidOnboardingException.slugTaken(request.slug());
        }
        return new OnboardingRecords(jdbc).insert(request, requestedBy);
    }

    /**
     * Lets a request that stopped at a failed step go on.
     *
     * @return false when it has not failed, for example because somebody else was quicker
     */
    public boolean retry(UUID id) {
        return jdbc.sql(
                                "update platform.onboarding set state = 'QUEUED', version = version + 1 where id = ? and state = 'FAILED'")
                        .param(id)
                        .update()
                == 1;
    }
}
