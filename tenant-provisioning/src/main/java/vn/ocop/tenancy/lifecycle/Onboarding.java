package vn.ocop.tenancy.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantId;
import vn.ocop.tenancy.TenantKind;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.lifecycle.StepRecord.StepState;
import vn.ocop.tenancy.migration.MigrationResult;
import vn.ocop.tenancy.migration.SchemaMigrator;
import vn.ocop.tenancy.realm.RealmAdministration;

/**
 * Khởi tạo một tỉnh: a resumable sequence of steps that may each be repeated.
 *
 * <p>Which steps are done stands in the database, so a sequence that was killed goes on at the first step that is not. Only
 * one process runs a given sequence at a time; the lock goes with its process.
 */
public final class Onboarding {

    private static final Logger LOG = LoggerFactory.getLogger(Onboarding.class);

    private final OwnerDatabase database;
    private final SchemaMigrator migrator;
    private final RealmAdministration realms;
    private final FirstAdministrator administrator;
    private final WorkspaceCheck check;

    public Onboarding(DatabaseLogin owner, DatabaseLogin application, RealmAdministration realms) {
        this.database = new OwnerDatabase(owner);
        this.migrator = new SchemaMigrator(owner);
        this.realms = realms;
        this.administrator = new FirstAdministrator(database, realms);
        this.check = new WorkspaceCheck(application, realms);
    }

    /**
     * Puts the request into the queue.
     *
     * @param requestedBy who asks, for the record
     * @throws InvalidOnboardingException when the slug is taken
     */
    public UUID request(OnboardingRequest request, String requestedBy) {
        return database.call(jdbc -> new OnboardingQueue(jdbc).request(request, requestedBy));
    }

    /** The sequence that was started for this slug before, if any. */
    public Optional<UUID> find(OnboardingRequest request) {
        return database.call(jdbc -> new OnboardingRecords(jdbc).find(request.slug()));
    }

    /** Sequences that wait or were left by a process that ended. */
    public List<UUID> unfinished() {
        return database.call(jdbc -> new OnboardingRecords(jdbc).unfinished());
    }

    /** What was asked for. */
    public OnboardingRequest requestOf(UUID id) {
        return database.call(jdbc -> new OnboardingRecords(jdbc).request(id));
    }

    public List<StepRecord> steps(UUID id) {
        return database.call(jdbc -> new OnboardingRecords(jdbc).steps(id));
    }

    /**
     * Runs what is left of the sequence, up to its end or to the first step that fails.
     *
     * @param progress told each step before it runs
     * @return false when a step failed, or another process is at work on it
     */
    public boolean run(UUID id, Consumer<OnboardingStep> progress) {
        boolean[] complete = {false};
        boolean ours = database.exclusively("ocop onboarding " + id, () -> complete[0] = runSteps(id, progress));
        return ours && complete[0];
    }

    private boolean runSteps(UUID id, Consumer<OnboardingStep> progress) {
        OnboardingRequest request = requestOf(id);
        for (StepRecord record : steps(id)) {
            if (record.state() != StepState.DONE && !runStep(id, request, record.step(), progress)) {
                return false;
            }
        }
        record(records -> records.finished(id));
        return true;
    }

    private boolean runStep(
            UUID id, OnboardingRequest request, OnboardingStep step, Consumer<OnboardingStep> progress) {
        record(records -> records.started(id, step));
        progress.accept(step);
        try {
            perform(step, request);
            record(records -> records.done(id, step));
            return true;
        } catch (RuntimeException e) {
            LOG.error("Onboarding of {} stopped at {}", request.slug(), step, e);
            record(records -> records.failed(id, step, OperatorMessage.of(e)));
            return false;
        }
    }

    private void perform(OnboardingStep step, OnboardingRequest request) {
        switch (step) {
            case REGISTER -> register(request);
            case DATABASE -> makeDatabase(tenant(request));
            case REALM -> realms.ensureRealm(tenant(request));
            case ADMINISTRATOR -> administrator.ensure(tenant(request), request.adminEmail(), request.adminName());
            case CHECK -> check.run(tenant(request));
            case ACTIVATE -> activate(tenant(request));
            case INVITE -> administrator.invite(tenant(request), request.adminEmail());
        }
    }

    private void register(OnboardingRequest request) {
        Tenant tenant = new Tenant(
                new TenantId(UuidVersion7Strategy.INSTANCE.generateUuid(null)),
                request.slug(),
                TenantKind.PROVINCE,
                request.name(),
                ProvinceNames.fullName(request.provinceCode(), request.name()),
                request.provinceCode(),
                request.schema(),
                request.schema(),
                request.slug().value(),
                "main",
                TenantState.PROVISIONING,
                null);
        database.call(jdbc -> {
            TenantRecords records = new TenantRecords(jdbc);
            if (records.hasDiscardedFiles(tenant.schema())) {
                throw new LifecycleException(
                        "Tệp của tỉnh cũ cùng tên miền con đang được dọn khỏi kho lưu trữ; việc này do batch"
                                + " làm và mất ít nhất 10 phút. Hãy chạy lại bước này sau.");
            }
            records.register(tenant);
            return tenant;
        });
    }

    private void makeDatabase(Tenant tenant) {
        migrator.createSchema(tenant);
        MigrationResult result = migrator.migrate(tenant);
        String error = result.error();
        if (error != null) {
            throw new LifecycleException(error);
        }
    }

    private void activate(Tenant tenant) {
        database.call(jdbc ->
                new TenantRecords(jdbc).move(tenant.id(), List.of(TenantState.PROVISIONING), TenantState.ACTIVE, null));
    }

    private Tenant tenant(OnboardingRequest request) {
        return database.call(jdbc -> new TenantRecords(jdbc).find(request.slug().value()))
                .orElseThrow(() -> new LifecycleException("Chưa ghi tỉnh vào sổ đăng ký; hãy chạy lại từ bước đầu."));
    }

    private void record(Consumer<OnboardingRecords> write) {
        database.call(jdbc -> {
            write.accept(new OnboardingRecords(jdbc));
            return true;
        });
    }
}
