package vn.ocop.tenancy.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ocop.tenancy.InvalidSlugException;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.lifecycle.StepRecord.StepState;
import vn.ocop.tenancy.testing.TestDatabase;

class OnboardingTest {

    private final TestDatabase database = TestDatabase.shared();
    private final RealmsInMemory realms = new RealmsInMemory();
    private final Onboarding onboarding = new Onboarding(database.owner(), database.application(), realms);
    private final TenantLifecycle lifecycle = new TenantLifecycle(database.owner(), realms);

    @Test
    void aProvinceIsOnboardedStepByStep() {
        UUID id = onboarding.request(request("caobang"), "người vận hành");

        assertThat(onboarding.run(id, step -> {})).isTrue();

        Tenant tenant = lifecycle.get("caobang");
        assertThat(tenant.state()).isEqualTo(TenantState.ACTIVE);
        assertThat(tenant.fullName()).isEqualTo("Tỉnh Cao Bằng");
        assertThat(onboarding.steps(id))
                .allSatisfy(step -> assertThat(step.state()).isEqualTo(StepState.DONE));
        assertThat(realms.users(tenant)).isEqualTo(1);
        assertThat(lifecycle.migrationState(tenant).orElseThrow().error()).isNull();
    }

    @ParameterizedTest
    @EnumSource(OnboardingStep.class)
    void killedAtAnyStepAndRunAgainItEndsCompleteAndOnce(OnboardingStep killedAt) {
        OnboardingRequest request = request("killed" + killedAt.name().toLowerCase(java.util.Locale.ROOT));
        UUID id = onboarding.request(request, "test");
        // An Error passes every handler, as the end of the process does: the step stays marked as running.
        assertThatThrownBy(() -> onboarding.run(id, step -> {
                    if (step == killedAt) {
                        throw new ProcessKilled();
                    }
                }))
                .isInstanceOf(ProcessKilled.class);
        assertThat(onboarding.unfinished()).contains(id);

        assertThat(onboarding.run(id, step -> {})).isTrue();

        Tenant tenant = lifecycle.get(request.slug().value());
        assertThat(tenant.state()).isEqualTo(TenantState.ACTIVE);
        assertThat(realms.users(tenant)).isEqualTo(1);
        assertThat(realms.realms()).isEqualTo(1);
        assertThat(realms.invitations()).isEqualTo(1);
        assertThat(onboarding.unfinished()).doesNotContain(id);
    }

    @Test
    void withKeycloakDownTheSequenceStopsWithAMessageAndGoesOnLater() {
        UUID id = onboarding.request(request("keycloakdown"), "test");
        realms.stop();

        assertThat(onboarding.run(id, step -> {})).isFalse();
        assertThat(onboarding.steps(id))
                .filteredOn(step -> step.state() == StepState.FAILED)
                .singleElement()
                .satisfies(step -> assertThat(step.step()).isEqualTo(OnboardingStep.REALM))
                .satisfies(step -> assertThat(step.error()).contains("Keycloak"));
        assertThat(lifecycle.get("keycloakdown").state()).isEqualTo(TenantState.PROVISIONING);

        realms.start();
        assertThat(onboarding.run(id, step -> {})).isTrue();
        assertThat(lifecycle.get("keycloakdown").state()).isEqualTo(TenantState.ACTIVE);
    }

    @Test
    void twoProcessesNeverRunTheSameSequence() throws Exception {
        UUID id = onboarding.request(request("twoprocesses"), "test");
        List<Boolean> results;
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> run = () -> onboarding.run(id, step -> {});
            List<Future<Boolean>> both = pool.invokeAll(List.of(run, run));
            results = List.of(both.get(0).get(), both.get(1).get());
        }
        assertThat(results).contains(true);
        assertThat(onboarding.steps(id))
                .allSatisfy(step -> assertThat(step.attempts()).isEqualTo(1));
    }

    @Test
    void aSlugIsGivenOnce() {
        onboarding.run(onboarding.request(request("onlyonce"), "test"), step -> {});

        assertThatThrownBy(() -> onboarding.request(request("onlyonce"), "test"))
                .isInstanceOf(InvalidOnboardingException.class)
                .hasMessageContaining("đã được dùng");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pg_catalog",
                "../x",
                "Thanh Hóa",
                "",
                "ab",
                "pgdata",
                "platform",
                "vanhanh",
                "1tinh",
                "a234567890123456789012345678901"
            })
    void slugsThatCouldBeMistakenAreRefusedWithAReason(String slug) {
        assertThatThrownBy(() -> TenantSlug.forProvince(slug))
                .isInstanceOf(InvalidSlugException.class)
                .hasMessageStartingWith("Tên miền con “" + slug + "” không dùng được");
    }

    @ParameterizedTest
    @CsvSource({
        "name,'',38,a@b.vn,An",
        "provinceCode,Thanh Hóa,3x,a@b.vn,An",
        "adminEmail,Thanh Hóa,38,a@b,An",
        "adminName,Thanh Hóa,38,a@b.vn,' '"
    })
    void badInputNamesItsField(String field, String name, String code, String email, String admin) {
        assertThatThrownBy(() -> new OnboardingRequest(TenantSlug.forProvince("thanhhoa"), name, code, email, admin))
                .isInstanceOfSatisfying(InvalidOnboardingException.class, e -> assertThat(e.field())
                        .isEqualTo(field));
    }

    @Test
    void aDeletedProvinceLeavesNothing() throws SQLException {
        onboarding.run(onboarding.request(request("deleted"), "test"), step -> {});
        database.execute("insert into platform.audit_anchor (tenant_role, seq, row_hash)"
                + " values ('t_deleted', 9, sha256('chain of the first'))");
        assertThatThrownBy(() -> lifecycle.delete("deleted", "other")).isInstanceOf(LifecycleException.class);

        lifecycle.delete("deleted", "deleted");

        assertThatThrownBy(() -> lifecycle.get("deleted")).isInstanceOf(LifecycleException.class);
        assertThat(realms.realms()).isZero();
        assertThat(anchorsOf("t_deleted")).as("they would accuse its successor").isZero();
        UUID successor = onboarding.request(request("deleted"), "test");
        assertThat(onboarding.run(successor, step -> {}))
                .as("its files would be taken for those of the first")
                .isFalse();
        assertThat(onboarding.steps(successor).getFirst().error()).contains("đang được dọn khỏi kho lưu trữ");
        database.execute("delete from platform.discarded_storage where schema_name = 't_deleted'");
        assertThat(onboarding.run(successor, step -> {})).isTrue();
    }

    private long anchorsOf(String role) throws SQLException {
        try (Connection connection = database.superuser().connect();
                PreparedStatement count = connection.prepareStatement(
                        "select count(*) from platform.audit_anchor where tenant_role = ?")) {
            count.setString(1, role);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void suspendingAndResumingCanBeRepeated() {
        onboarding.run(onboarding.request(request("suspended"), "test"), step -> {});

        lifecycle.suspend("suspended", "nợ phí");
        lifecycle.suspend("suspended", "nợ phí");
        assertThat(lifecycle.get("suspended").state()).isEqualTo(TenantState.SUSPENDED);
        lifecycle.resume("suspended");
        lifecycle.resume("suspended");
        assertThat(lifecycle.get("suspended").state()).isEqualTo(TenantState.ACTIVE);
    }

    @Test
    void theWorkerTakesWhatTheOperatorQueued() {
        UUID id = onboarding.request(request("queued"), "người vận hành");
        List<String> told = new ArrayList<>();
        LifecycleWorker worker = new LifecycleWorker(database.owner(), onboarding, lifecycle, watch(told));

        worker.runOnce();
        worker.runOnce();
        assertThat(told).containsExactly("done queued");

        assertThat(onboarding.steps(id))
                .allSatisfy(step -> assertThat(step.state()).isEqualTo(StepState.DONE));
    }

    @Test
    void theExportHasEveryTableAndItsCount(@TempDir Path directory) throws IOException {
        onboarding.run(onboarding.request(request("exported"), "test"), step -> {});
        Tenant tenant = lifecycle.get("exported");

        Path folder = new TenantExport(database.owner()).run(tenant, directory);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .as("everybody's data is in it")
                .isEqualTo("rwx------");

        assertThat(Files.readAllLines(folder.resolve("manifest.csv")))
                .anySatisfy(line -> assertThat(line).startsWith("app_user,1,"))
                .as("nobody goes on with a sign-in from the files")
                .noneMatch(line -> line.startsWith("web_session"))
                .allSatisfy(line -> assertThat(line).contains(","));
        assertThatThrownBy(() -> new TenantExport(database.owner()).run(tenant, directory))
                .isInstanceOf(LifecycleException.class);
    }

    @Test
    void nothingTechnicalReachesTheOperator() {
        assertThat(OperatorMessage.of(new IllegalStateException("ERROR: relation \"app_user\" does not exist")))
                .doesNotContain("relation")
                .contains("nhật ký");
        assertThat(OperatorMessage.of(new LifecycleException("Cơ sở dữ liệu không trả lời.")))
                .isEqualTo("Cơ sở dữ liệu không trả lời.");
    }

    @Test
    void theOperatorIsToldWhereAQueuedOnboardingStopped() {
        onboarding.request(request("stopped"), "người vận hành");
        database.execute("insert into platform.discarded_storage (schema_name) values ('t_stopped')");
        List<String> told = new ArrayList<>();

        new LifecycleWorker(database.owner(), onboarding, lifecycle, watch(told)).runOnce();

        assertThat(told).singleElement().asString().startsWith("failed stopped REGISTER Tệp của tỉnh cũ");
    }

    private static OnboardingWatch watch(List<String> told) {
        return new OnboardingWatch() {
            @Override
            public void done(OnboardingRequest request) {
                told.add("done " + request.slug());
            }

            @Override
            public void failed(OnboardingRequest request, StepRecord step) {
                told.add("failed " + request.slug() + " " + step.step() + " " + step.error());
            }
        };
    }

    private static OnboardingRequest request(String slug) {
        return new OnboardingRequest(
                TenantSlug.forProvince(slug), "Cao Bằng", "04", "quantri@" + slug + ".gov.vn", "Nông Thị Hà");
    }

    private static final class ProcessKilled extends Error {
        private static final long serialVersionUID = 1L;
    }
}
