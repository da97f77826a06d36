package vn.ocop.tenancy.lifecycle;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.lifecycle.StepRecord.StepState;
import vn.ocop.tenancy.migration.MigrationResult;

/**
 * Thực hiện các yêu cầu của đơn vị vận hành: takes what the operator's screens have queued and does it with the owner's
 * login, which the web application does not have.
 */
public final class LifecycleWorker {

    private static final Logger LOG = LoggerFactory.getLogger(LifecycleWorker.class);

    private final OwnerDatabase database;
    private final Onboarding onboarding;
    private final TenantLifecycle lifecycle;
    private final OnboardingWatch watch;

    /** @param watch told how each onboarding ended */
    public LifecycleWorker(
            DatabaseLogin owner, Onboarding onboarding, TenantLifecycle lifecycle, OnboardingWatch watch) {
        this.database = new OwnerDatabase(owner);
        this.onboarding = onboarding;
        this.lifecycle = lifecycle;
        this.watch = watch;
    }

    /** Does everything that waits, and takes up what a process that ended left half done. */
    public void runOnce() {
        for (UUID id : onboarding.unfinished()) {
            boolean complete = onboarding.run(id, step -> LOG.info("Onboarding {}: {}", id, step));
            tell(id, complete);
        }
        for (Request request : requests()) {
            database.exclusively("ocop lifecycle " + request.id(), () -> perform(request));
        }
    }

    /** What is done is done, whether or not somebody could be told. */
    private void tell(UUID id, boolean complete) {
        try {
            OnboardingRequest request = onboarding.requestOf(id);
            if (complete) {
                watch.done(request);
            } else {
                onboarding.steps(id).stream()
                        .filter(step -> step.state() == StepState.FAILED)
                        .findFirst()
                        .ifPresent(step -> watch.failed(request, step));
            }
        } catch (RuntimeException e) {
            LOG.error("Nobody could be told how onboarding {} ended", id, e);
        }
    }

    private List<Request> requests() {
        return database.call(jdbc -> jdbc.sql("""
                        select r.id, r.action, coalesce(r.reason, '') as reason, t.slug
                        from platform.lifecycle_request r join platform.tenant t on t.id = r.tenant_id
                        where r.state in ('QUEUED', 'RUNNING') order by r.requested_at
                        """)
                .query((row, number) -> new Request(
                        row.getObject("id", UUID.class),
                        row.getString("action"),
                        row.getString("reason"),
                        row.getString("slug")))
                .list());
    }

    private void perform(Request request) {
        try {
            switch (request.action()) {
                case "SUSPEND" -> lifecycle.suspend(request.slug(), request.reason());
                case "RESUME" -> lifecycle.resume(request.slug());
                case "MIGRATE" -> migrate(request.slug());
                default -> throw new LifecycleException("Không có thao tác " + request.action() + ".");
            }
            finish(request, "DONE", "");
        } catch (RuntimeException e) {
            LOG.error("{} of {} failed", request.action(), request.slug(), e);
            finish(request, "FAILED", OperatorMessage.of(e));
        }
    }

    private void migrate(String slug) {
        MigrationResult result =
                lifecycle.migrate(List.of(lifecycle.get(slug)), 1).getFirst();
        String error = result.error();
        if (error != null) {
            throw new LifecycleException(error);
        }
    }

    private void finish(Request request, String state, String error) {
        database.call(jdbc -> jdbc.sql(
                        "update platform.lifecycle_request set state = ?, error = nullif(?, ''), finished_at = now() where id = ?")
                .params(state, error, request.id())
                .update());
    }

    private record Request(UUID id, String action, String reason, String slug) {}
}
