package vn.ocop.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import vn.ocop.audit.AuditChain;
import vn.ocop.operations.PlatformAlarms;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantRegistry;

/**
 * Kiểm tra nhật ký hằng đêm: one partition per workspace. A workspace that cannot be checked fails its own partition; run
 * again for the same day, the job checks only those that are not done. A broken chain is not a failure of the job but its
 * result: the partition ends with the exit code BROKEN, the finding is kept in the workspace and shown on its screen, and its
 * administrators and the operator are told.
 */
@Configuration(proxyBeanMethods = false)
class AuditVerificationJob {

    static final String NAME = "audit-verification";
    static final ExitStatus BROKEN = new ExitStatus("BROKEN");

    private static final Logger LOG = LoggerFactory.getLogger(AuditVerificationJob.class);
    private static final String WORKSPACE = "workspace";
    private static final int AT_ONCE = 2;

    @Bean
    Job auditVerification(JobRepository repository, @Qualifier("auditVerificationPartitions") Step partitions) {
        return new JobBuilder(NAME, repository).start(partitions).build();
    }

    @Bean
    Step auditVerificationPartitions(
            JobRepository repository, EachWorkspace workspaces, @Qualifier("auditVerificationOfWorkspace") Step check) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("audit-verification-");
        threads.setConcurrencyLimit(AT_ONCE);
        return new StepBuilder("audit-verification-partitions", repository)
                .partitioner("audit-verification-of", partitioner(workspaces))
                .step(check)
                .taskExecutor(threads)
                .build();
    }

    @Bean
    Step auditVerificationOfWorkspace(
            JobRepository repository,
            @Qualifier("batch") PlatformTransactionManager transactions,
            @Qualifier("auditVerificationTasklet") Tasklet tasklet) {
        return new StepBuilder("audit-verification-of-workspace", repository)
                .tasklet(tasklet, transactions)
                .build();
    }

    @Bean
    @StepScope
    Tasklet auditVerificationTasklet(
            @Value("#{stepExecutionContext['" + WORKSPACE + "']}") String slug,
            TenantRegistry registry,
            AuditChain chain,
            PlatformAlarms alarms) {
        return (contribution, context) -> {
            Tenant tenant = registry.find(slug)
                    .orElseThrow(() -> new IllegalStateException("There is no workspace " + slug + " any more"));
            OptionalLong fault = TenantContext.<OptionalLong, RuntimeException>call(tenant, chain::verifyAndAnchor);
            if (fault.isPresent()) {
                LOG.error("The audit chain of {} is broken at row {}", slug, fault.getAsLong());
                alarms.chainBroken(tenant, fault.getAsLong());
                contribution.setExitStatus(BROKEN);
            }
            return RepeatStatus.FINISHED;
        };
    }

    /** The partition carries the name of its workspace, so a restart finds the same ones. */
    private static Partitioner partitioner(EachWorkspace workspaces) {
        return size -> {
            Map<String, ExecutionContext> partitions = new HashMap<>();
            for (Tenant tenant : workspaces.ready()) {
                ExecutionContext context = new ExecutionContext();
                context.putString(WORKSPACE, tenant.slug().value());
                partitions.put(tenant.slug().value(), context);
            }
            return partitions;
        };
    }
}
