package vn.ocop.tenancy.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.lifecycle.StepRecord.StepState;

/** Hàng đợi khởi tạo: rows of {@code platform.onboarding} and their steps. */
final class OnboardingRecords {

    private final JdbcClient jdbc;

    OnboardingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(OnboardingRequest request, String requestedBy) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        try {
            jdbc.sql("""
                            insert into platform.onboarding
                                (id, slug, name, province_code, admin_email, admin_name, state, requested_by)
                            values (?, ?, ?, ?, ?, ?, 'QUEUED', ?)
                            """)
                    .params(
                            id,
                            request.slug().value(),
                            request.name(),
                            request.provinceCode(),
                            request.adminEmail(),
                            request.adminName(),
                            requestedBy)
                    .update();
        } catch (DuplicateKeyException e) {
            throw InvalidOnboardingException.slugTaken(request.slug());
        }
        for (OnboardingStep step : OnboardingStep.values()) {
            jdbc.sql(
                            "insert into platform.onboarding_step (onboarding_id, step, position, state) values (?, ?, ?, 'WAITING')")
                    .params(id, step.name(), step.ordinal())
                    .update();
        }
        return id;
    }

    Optional<UUID> find(TenantSlug slug) {
        return jdbc.sql("select id from platform.onboarding where slug = ?")
                .param(slug.value())
                .query(UUID.class)
                .optional();
    }

    /** Work that waits, oldest first, and work whose process ended without finishing it. */
    List<UUID> unfinished() {
        return jdbc.sql("select id from platform.onboarding where state in ('QUEUED', 'RUNNING') order by requested_at")
                .query(UUID.class)
                .list();
    }

    OnboardingRequest request(UUID id) {
        return jdbc.sql(
                        "select slug, name, province_code, admin_email, admin_name from platform.onboarding where id = ?")
                .param(id)
                .query((row, number) -> new OnboardingRequest(
                        new TenantSlug(row.getString("slug")),
                        row.getString("name"),
                        row.getString("province_code"),
                        row.getString("admin_email"),
                        row.getString("admin_name")))
                .single();
    }

    List<StepRecord> steps(UUID id) {
        return jdbc.sql(
                        "select step, state, attempts, error from platform.onboarding_step where onboarding_id = ? order by position")
                .param(id)
                .query((row, number) -> new StepRecord(
                        OnboardingStep.valueOf(row.getString("step")),
                        StepState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getString("error")))
                .list();
    }

    void started(UUID id, OnboardingStep step) {
        jdbc.sql("""
                        update platform.onboarding_step
                        set state = 'RUNNING', attempts = attempts + 1, started_at = now(), finished_at = null, error = null
                        where onboarding_id = ? and step = ?
                        """).params(id, step.name()).update();
        move(id, "RUNNING");
    }

    void done(UUID id, OnboardingStep step) {
        jdbc.sql(
                        "update platform.onboarding_step set state = 'DONE', finished_at = now() where onboarding_id = ? and step = ?")
                .params(id, step.name())
                .update();
    }

    void failed(UUID id, OnboardingStep step, String error) {
        jdbc.sql("""
                        update platform.onboarding_step set state = 'FAILED', finished_at = now(), error = ?
                        where onboarding_id = ? and step = ?
                        """).params(error, id, step.name()).update();
        move(id, "FAILED");
    }

    void finished(UUID id) {
        jdbc.sql(
                        "update platform.onboarding set state = 'DONE', finished_at = now(), version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    private void move(UUID id, String state) {
        jdbc.sql("update platform.onboarding set state = ?, version = version + 1 where id = ?")
                .params(state, id)
                .update();
    }
}
