package vn.ocop.batch;

import java.time.LocalDate;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Chạy việc kiểm tra nhật ký của một ngày. The scheduler lets one process at a time in here, so an execution that still
 * counts as running belongs to a process that died; it is closed and its day taken up again.
 */
@Component
class NightlyAudit {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyAudit.class);

    private final JobOperator operator;
    private final JobRepository repository;
    private final Job job;

    NightlyAudit(JobOperator operator, JobRepository repository, @Qualifier("auditVerification") Job job) {
        this.operator = operator;
        this.repository = repository;
        this.job = job;
    }

    /** @throws IllegalStateException when some workspace could not be checked, so that the scheduler tries again */
    void check(LocalDate day) {
        JobParameters parameters =
                new JobParametersBuilder().addLocalDate("day", day).toJobParameters();
        closeAbandoned();
        try {
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw new IllegalStateException(
                        "Some audit chains could not be checked: " + execution.getAllFailureExceptions());
            }
        } catch (JobInstanceAlreadyCompleteException e) {
            LOG.info("The audit chains of {} have been checked already", day);
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The check of the audit chains could not start", e);
        }
    }

    private void closeAbandoned() {
        Set<JobExecution> running = repository.findRunningJobExecutions(AuditVerificationJob.NAME);
        running.forEach(operator::recover);
    }
}
