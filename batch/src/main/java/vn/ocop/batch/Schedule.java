package vn.ocop.batch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.ocop.attachment.AbandonedUploads;
import vn.ocop.certificate.RecognitionExpiry;
import vn.ocop.identity.ExpiredSessions;
import vn.ocop.notification.MailDispatcher;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.lifecycle.LifecycleWorker;
import vn.ocop.tenancy.lifecycle.NameFollowUp;

/**
 * Lịch chạy các việc định kỳ. The table of the scheduler sees to it that each piece of work runs in one process at a time,
 * and in another one when that process dies.
 */
@Configuration(proxyBeanMethods = false)
class Schedule {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int THREADS = 4;

    /** Six missed ones, and another process takes up what this one had begun. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final BatchSettings settings;

    Schedule(BatchSettings settings) {
        this.settings = settings;
    }

    @Bean
    RecurringTask<Void> mailDispatch(EachWorkspace workspaces, MailDispatcher dispatcher) {
        return Tasks.recurring("mail-dispatch", FixedDelay.of(settings.mailEvery()))
                .execute((instance, context) -> workspaces.run("Sending mail", dispatcher::dispatch));
    }

    @Bean
    RecurringTask<Void> sessionCleanup(EachWorkspace workspaces, ExpiredSessions sessions) {
        return Tasks.recurring("session-cleanup", FixedDelay.of(settings.sessionsEvery()))
                .execute((instance, context) -> workspaces.run("Removing expired sessions", sessions::delete));
    }

    @Bean
    RecurringTask<Void> uploadCleanup(EachWorkspace workspaces, AbandonedUploads uploads) {
        return Tasks.recurring("upload-cleanup", FixedDelay.of(settings.uploadsEvery()))
                .execute((instance, context) ->
                        workspaces.run("Removing abandoned uploads", () -> cleanUp(uploads, settings.uploadsAfter())));
    }

    @Bean
    RecurringTask<Void> storageSweep(DiscardedStorage storage) {
        return Tasks.recurring("storage-sweep", FixedDelay.of(settings.storageEvery()))
                .execute((instance, context) -> storage.sweep());
    }

    private static void cleanUp(AbandonedUploads uploads, Duration age) {
        try {
            uploads.cleanUp(age);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    RecurringTask<Void> auditVerificationAtNight(NightlyAudit audit, Clock clock) {
        return Tasks.recurring("audit-verification", new Daily(VIETNAM, settings.auditAt()))
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofMinutes(5)))
                .execute((instance, context) -> audit.check(LocalDate.now(clock.withZone(VIETNAM))));
    }

    /** Looks for what is due rather than sleeping until night, so that a request of the operator need not wait. */
    @Bean
    RecurringTask<Void> nationalExport(NationalExports exports) {
        return Tasks.recurring("national-export", FixedDelay.of(settings.exportEvery()))
                .execute((instance, context) -> exports.work());
    }

    /** Shortly after midnight, so that a rank is gone on the first day on which it no longer holds. */
    @Bean
    RecurringTask<Void> recognitionExpiry(EachWorkspace workspaces, RecognitionExpiry recognitions) {
        return Tasks.recurring("recognition-expiry", new Daily(VIETNAM, settings.recognitionsAt()))
                .execute((instance, context) ->
                        workspaces.run("Ending recognitions", () -> endOfRecognitions(recognitions)));
    }

    /** Provinces alone have recognitions. What ends is settled before anybody is reminded of what ends later. */
    static void endOfRecognitions(RecognitionExpiry recognitions) {
        if (TenantContext.current().kind() == TenantKind.PROVINCE) {
            recognitions.expire();
            recognitions.remind();
        }
    }

    /** Exists where the owner's login is known; see {@link ProvisioningConfiguration}. */
    @Bean
    @ConditionalOnBooleanProperty(name = "ocop.batch.provisioning", matchIfMissing = true)
    RecurringTask<Void> provisioningWorker(LifecycleWorker worker) {
        return Tasks.recurring("provisioning-worker", FixedDelay.of(settings.provisioningEvery()))
                .execute((instance, context) -> worker.runOnce());
    }

    /** Exists where the owner's login is known, too. */
    @Bean
    @ConditionalOnBooleanProperty(name = "ocop.batch.provisioning", matchIfMissing = true)
    RecurringTask<Void> nameFollowUp(NameFollowUp names) {
        return Tasks.recurring("name-follow-up", FixedDelay.of(settings.namesEvery()))
                .execute((instance, context) -> names.run());
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    @ConditionalOnBooleanProperty(name = "ocop.batch.scheduling", matchIfMissing = true)
    Scheduler scheduler(@Qualifier("batch") DataSource dataSource, ObjectProvider<RecurringTask<?>> tasks) {
        List<RecurringTask<?>> all = new ArrayList<>(tasks.orderedStream().toList());
        return Scheduler.create(dataSource)
                .startTasks(all)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(HEARTBEAT)
                .build();
    }
}
