package vn.ocop.batch;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Chạy các đợt gửi dữ liệu, one after the other. The scheduler lets one process at a time in here, so a run that still counts
 * as running belongs to a process that died, and is taken up first.
 */
@Component
class NationalExports {

    private static final Logger LOG = LoggerFactory.getLogger(NationalExports.class);

    private final ExportRuns runs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;

    NationalExports(
            ExportRuns runs,
            JobOperator operator,
            JobRepository repository,
            @Qualifier("nationalExportOfAll") Job job) {
        this.runs = runs;
        this.operator = operator;
        this.repository = repository;
        this.job = job;
    }

    /** Does everything that is due. */
    void work() {
        runs.planNight();
        Optional<ExportRuns.Run> next = runs.next();
        while (next.isPresent()) {
            run(next.get());
            next = runs.next();
        }
    }

    private void run(ExportRuns.Run run) {
        repository.findRunningJobExecutions(NationalExportJob.NAME).forEach(operator::recover);
        runs.begin(run);
        JobParametersBuilder parameters = new JobParametersBuilder()
                .addString(NationalExportJob.RUN, run.id().toString());
        if (run.slug() != null) {
            parameters.addString(NationalExportJob.ONLY, run.slug());
        }
        try {
            JobExecution execution = operator.start(job, parameters.toJobParameters());
            runs.end(run, execution.getStatus() == BatchStatus.COMPLETED);
        } catch (JobInstanceAlreadyCompleteException e) {
            LOG.info("The export run {} had been completed already", run.id());
            runs.end(run, true);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The export could not start", e);
        }
    }
}
