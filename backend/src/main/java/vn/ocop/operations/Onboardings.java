package vn.ocop.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.audit.AuditEntry;
import vn.ocop.audit.AuditTrail;
import vn.ocop.operations.OnboardingView.StepView;
import vn.ocop.tenancy.InvalidSlugException;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.lifecycle.InvalidOnboardingException;
import vn.ocop.tenancy.lifecycle.OnboardingQueue;
import vn.ocop.tenancy.lifecycle.OnboardingRequest;
import vn.ocop.tenancy.lifecycle.OnboardingStep;
import vn.ocop.tenancy.lifecycle.StepRecord.StepState;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Yêu cầu khởi tạo tỉnh: newest first, each with its steps, two statements a page. */
@Service
class Onboardings {

    private static final String SELECT = """
            select id, slug, name, province_code, admin_email, admin_name, state, requested_by, requested_at, finished_at
            from platform.onboarding
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Onboardings(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Page<OnboardingView> page(PageRequest request) {
        // UUIDv7 grows with time, so the key alone is the order of arrival.
        List<OnboardingView> rows = jdbc.sql(
                        SELECT + "where cast(:after as uuid) is null or id < :after order by id desc limit :limit")
                .param("after", request.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .param("limit", request.rowsToRead())
                .query((row, number) -> view(row))
                .list();
        return Page.of(
                withSteps(rows),
                request,
                onboarding -> Cursor.of(onboarding.id().toString()));
    }

    @Transactional(readOnly = true)
    Optional<OnboardingView> find(UUID id) {
        List<OnboardingView> rows = jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query((row, number) -> view(row))
                .list();
        return withSteps(rows).stream().findFirst();
    }

    /** @throws ProblemException with the field, when the input is wrong or the slug taken */
    @Transactional
    OnboardingView request(NewTenant tenant, CurrentUser user) {
        TenantSlug slug = slug(tenant.slug());
        OnboardingRequest request;
        try {
            request = new OnboardingRequest(
                    slug, tenant.name(), tenant.provinceCode(), tenant.adminEmail(), tenant.adminName());
        } catch (InvalidOnboardingException e) {
            throw ProblemException.atField(e.field(), OperationsError.ONBOARDING_INVALID);
        }
        UUID id;
        try {
            id = new OnboardingQueue(jdbc).request(request, user.fullName());
        } catch (InvalidOnboardingException e) {
            throw ProblemException.atField("slug", OperationsError.SLUG_TAKEN, slug.value());
        }
        audit.record(AuditEntry.of(OperationsAction.TENANT_ONBOARDING_REQUESTED, slug.value(), request.name())
                .after(tenant));
        return find(id).orElseThrow();
    }

    /** @throws ProblemException when it has not failed, for example because a colleague pressed the button first */
    @Transactional
    OnboardingView retry(UUID id) {
        OnboardingView onboarding = find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        if (!new OnboardingQueue(jdbc).retry(id)) {
            throw new ProblemException(OperationsError.ONBOARDING_NOT_FAILED);
        }
        audit.record(AuditEntry.of(OperationsAction.TENANT_ONBOARDING_RETRIED, onboarding.slug(), onboarding.name()));
        return find(id).orElseThrow();
    }

    private static TenantSlug slug(String text) {
        try {
            new TenantSlug(text);
        } catch (InvalidSlugException e) {
            throw ProblemException.atField("slug", OperationsError.SLUG_INVALID, text);
        }
        try {
            return TenantSlug.forProvince(text);
        } catch (InvalidSlugException e) {
            throw ProblemException.atField("slug", OperationsError.SLUG_RESERVED, text);
        }
    }

    private List<OnboardingView> withSteps(List<OnboardingView> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<UUID, List<StepRow>> steps = jdbc
                .sql("""
                        select onboarding_id, step, state, attempts, started_at, finished_at, error
                        from platform.onboarding_step where onboarding_id in (:ids) order by onboarding_id, position
                        """)
                .param("ids", rows.stream().map(OnboardingView::id).toList())
                .query((row, number) -> new StepRow(row.getObject("onboarding_id", UUID.class), step(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(StepRow::onboarding));
        return rows.stream()
                .map(row -> row.withSteps(steps.getOrDefault(row.id(), List.of()).stream()
                        .map(StepRow::step)
                        .toList()))
                .toList();
    }

    private static OnboardingView view(ResultSet row) throws SQLException {
        return new OnboardingView(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getString("province_code"),
                row.getString("admin_email"),
                row.getString("admin_name"),
                RequestState.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("finished_at")),
                List.of());
    }

    private static StepView step(ResultSet row) throws SQLException {
        return new StepView(
                OnboardingStep.valueOf(row.getString("step")),
                StepState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                row.getString("error"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    private record StepRow(UUID onboarding, StepView step) {}
}
