package vn.ocop.batch;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Thiết lập của tiến trình xử lý theo lô.
 *
 * @param user login of the job tables
 * @param mailEvery pause between two looks into the outboxes
 * @param sessionsEvery pause between two clean-ups of expired sessions
 * @param uploadsEvery pause between two clean-ups of uploads that nobody finished or used
 * @param uploadsAfter how old such an upload is when it goes
 * @param storageEvery pause between two looks for files of deleted provinces
 * @param provisioningEvery pause between two looks into the operator's queue
 * @param exportEvery pause between two looks for an export to the national store that is due
 * @param namesEvery pause between two looks for names that workspaces gave themselves
 * @param auditAt when at night the audit chains are checked, Vietnamese time
 * @param recognitionsAt when at night recognitions end and reminders go out, Vietnamese time
 * @param provisioning whether this process also does the operator's requests, for which it needs the owner's login
 * @param scheduling off in tests that run the work themselves
 */
@ConfigurationProperties("ocop.batch")
record BatchSettings(
        String user,
        String password,
        @DefaultValue("5s") Duration mailEvery,
        @DefaultValue("10m") Duration sessionsEvery,
        @DefaultValue("1h") Duration uploadsEvery,
        @DefaultValue("24h") Duration uploadsAfter,
        @DefaultValue("1m") Duration storageEvery,
        @DefaultValue("3s") Duration provisioningEvery,
        @DefaultValue("3s") Duration exportEvery,
        @DefaultValue("1m") Duration namesEvery,
        @DefaultValue("02:00") LocalTime auditAt,
        @DefaultValue("00:10") LocalTime recognitionsAt,
        @DefaultValue("true") boolean provisioning,
        @DefaultValue("true") boolean scheduling) {

    @Override
    public String toString() {
        return "batch as " + user;
    }
}
