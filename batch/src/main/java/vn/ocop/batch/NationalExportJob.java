package vn.ocop.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import vn.ocop.national.exchange.ExportException;
import vn.ocop.national.exchange.ExportFault;
import vn.ocop.national.exchange.ExportResult;
import vn.ocop.national.exchange.NationalExport;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantRegistry;

/**
 * Gửi dữ liệu về cơ sở dữ liệu quốc gia: one partition per province, two at a time. A province that cannot send fails its own
 * partition, which is recorded, and is tried again in the next run; taken up after its process died, a run does only what is
 * not done.
 */
@Configuration(proxyBeanMethods = false)
class NationalExportJob {

    static final String NAME = "national-export";
    static final String RUN = "run";
    static final String ONLY = "only";

    private static final Logger LOG = LoggerFactory.getLogger(NationalExportJob.class);
    private static final String WORKSPACE = "workspace";
    private static final int AT_ONCE = 2;

    @Bean
    Job nationalExportOfAll(JobRepository repository, @Qualifier("nationalExportPartitions") Step partitions) {
        return new JobBuilder(NAME, repository).start(partitions).build();
    }

    @Bean
    Step nationalExportPartitions(
            JobRepository repository,
            @Qualifier("provincesToExport") Partitioner provinces,
            @Qualifier("nationalExportOfWorkspace") Step export) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("national-export-");
        threads.setConcurrencyLimit(AT_ONCE);
        return new StepBuilder("national-export-partitions", repository)
                .partitioner("national-export-of", provinces)
                .step(export)
                .taskExecutor(threads)
                .build();
    }

    /** The partition carries the name of its workspace, so a restart finds the same ones. */
    @Bean
    @StepScope
    Partitioner provincesToExport(
            @Value("#{jobParameters['" + ONLY + "']}") @Nullable String only, EachWorkspace workspaces) {
        return size -> {
            Map<String, ExecutionContext> partitions = new HashMap<>();
            List<String> slugs = workspaces.ready().stream()
                    .filter(tenant -> tenant.kind() == TenantKind.PROVINCE)
                    .map(tenant -> tenant.slug().value())
                    .filter(slug -> only == null || only.equals(slug))
                    .toList();
            for (String slug : slugs) {
                ExecutionContext context = new ExecutionContext();
                context.putString(WORKSPACE, slug);
                partitions.put(slug, context);
            }
            return partitions;
        };
    }

    /** The export has transactions of its own; one around it would only hold a connection of the job tables. */
    @Bean
    Step nationalExportOfWorkspace(JobRepository repository, @Qualifier("nationalExportTasklet") Tasklet tasklet) {
        return new StepBuilder("national-export-of-workspace", repository)
                .tasklet(tasklet, new ResourcelessTransactionManager())
                .build();
    }

    @Bean
    @StepScope
    Tasklet nationalExportTasklet(
            @Value("#{stepExecutionContext['" + WORKSPACE + "']}") String slug,
            @Value("#{jobParameters['" + RUN + "']}") String run,
            TenantRegistry registry,
            NationalExport export,
            ExportRuns runs) {
        return (contribution, context) -> {
            Tenant tenant = registry.find(slug)
                    .orElseThrow(() -> new IllegalStateException("There is no workspace " + slug + " any more"));
            MDC.put("tenant", slug);
            try {
                send(UUID.fromString(run), tenant, export, runs, contribution);
            } finally {
                MDC.remove("tenant");
            }
            return RepeatStatus.FINISHED;
        };
    }

    private static void send(
            UUID run, Tenant tenant, NationalExport export, ExportRuns runs, StepContribution contribution) {
        runs.sending(run, tenant);
        try {
            ExportResult result = TenantContext.<ExportResult, RuntimeException>call(tenant, export::run);
            contribution.incrementWriteCount(result.records());
            runs.sent(run, tenant, result);
        } catch (ExportException e) {
            LOG.warn("{} did not send: {}", tenant.slug(), e.fault(), e);
            runs.notSent(run, tenant, e.fault(), e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            LOG.error("{} did not send", tenant.slug(), e);
            runs.notSent(run, tenant, ExportFault.UNEXPECTED, e.getMessage());
            throw e;
        }
    }
}
