package vn.ocop.tenancy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.tenancy.PublicOrigin;
import vn.ocop.tenancy.TenantState;
import vn.ocop.tenancy.lifecycle.ProvisioningSettings;
import vn.ocop.tenancy.lifecycle.RealmsInMemory;
import vn.ocop.tenancy.lifecycle.TenantLifecycle;
import vn.ocop.tenancy.realm.RealmSettings;
import vn.ocop.tenancy.testing.TestDatabase;

/** Every command as it is typed: what it understands, what it answers, what it leaves behind, and with which exit code. */
class TenantsCliTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final RealmsInMemory realms = new RealmsInMemory();
    private final Provisioning provisioning = new Provisioning(
            new ProvisioningSettings(
                    DATABASE.owner(),
                    DATABASE.application(),
                    DATABASE.batch(),
                    new RealmSettings("http://127.0.0.1:1", "client", "secret", "key", null, "ocop"),
                    new PublicOrigin("https", "ocop.example.vn", 443)),
            realms);
    private final TenantLifecycle lifecycle = provisioning.lifecycle();

    @Test
    void aProvinceFromItsCreationToItsEnd(@TempDir Path directory) throws IOException {
        Answer created = create("caobang");
        assertThat(created.exit()).isZero();
        assertThat(created.out())
                .contains("Tạo vùng dữ liệu riêng …")
                .contains("Tỉnh Cao Bằng đã hoạt động tại tên miền con caobang.");

        assertThat(run("list").out()).containsPattern("caobang +Tỉnh Cao Bằng +ACTIVE");
        assertThat(run("suspend", "caobang", "--reason", "nợ phí").out()).isEqualTo("Đã tạm ngừng caobang.");
        assertThat(json("show", "caobang").path("state").asString()).isEqualTo("SUSPENDED");
        assertThat(run("resume", "caobang").out()).isEqualTo("Đã mở lại caobang.");
        assertThat(run("realms", "caobang").out()).isEqualTo("caobang: đã cập nhật");

        Answer exported = run("export", "caobang", "--to", directory.toString());
        assertThat(exported.out()).startsWith("Đã xuất vào " + directory);
        assertThat(Path.of(exported.out().substring("Đã xuất vào ".length())).resolve("manifest.csv"))
                .exists();

        Answer refused = run("delete", "caobang", "--confirm", "cao-bang");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("hãy nhập lại đúng tên miền con “caobang”");
        assertThat(lifecycle.get("caobang").state()).isEqualTo(TenantState.ACTIVE);
        assertThat(run("delete", "caobang", "--confirm", "caobang").out()).isEqualTo("Đã xóa caobang.");
        Answer gone = run("show", "caobang");
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.err()).isEqualTo("Lỗi: Không có không gian làm việc “caobang”.");
    }

    @Test
    void aCreationThatStoppedGoesOnWhenItIsTypedAgain() {
        realms.stop();
        Answer stopped = create("langson");
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(stopped.err()).startsWith("Lỗi: bước “").contains("Keycloak");
        assertThat(stopped.out()).endsWith("Chưa xong; hãy chạy lại lệnh này.");

        realms.start();
        assertThat(create("langson").exit()).isZero();
        assertThat(create("langson").exit()).as("once more changes nothing").isZero();
        assertThat(realms.invitations()).isEqualTo(1);
    }

    @Test
    void theListIsReadableByProgramsToo() {
        create("hagiang");

        JsonNode tenants = json("list", "--json");

        assertThat(tenants.valueStream()
                        .filter(line -> line.path("slug").asString().equals("hagiang")))
                .singleElement()
                .satisfies(line -> assertThat(line.path("kind").asString()).isEqualTo("PROVINCE"))
                .satisfies(line -> assertThat(line.path("version").asString()).isNotEmpty())
                .satisfies(line -> assertThat(line.path("error").isNull()).isTrue());
    }

    @Test
    void migratesOneOrAll() {
        create("laocai");
        create("yenbai");

        assertThat(run("migrate", "laocai").out())
                .startsWith("t_laocai: phiên bản ")
                .doesNotContain("t_yenbai");
        assertThat(run("migrate", "--workers", "2").out()).contains("t_laocai: phiên bản ", "t_yenbai: phiên bản ");

        DATABASE.execute("alter table t_yenbai.setting rename to setting_away");
        Answer broken = run("migrate");
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).contains("t_laocai: phiên bản ").contains("t_yenbai: LỖI ");
        DATABASE.execute("alter table t_yenbai.setting_away rename to setting");
        assertThat(run("migrate", "yenbai").exit()).isZero();
    }

    @Test
    void preparesAnEmptyDatabaseAndTheSharedWorkspacesAsOftenAsAsked(@TempDir Path directory) throws IOException {
        for (int time = 0; time < 2; time++) {
            Answer prepared = run(
                    "bootstrap",
                    "--superuser-url",
                    DATABASE.superuser().url(),
                    "--superuser-name",
                    DATABASE.superuser().user(),
                    "--superuser-password",
                    DATABASE.superuser().password());
            assertThat(prepared.out()).isEqualTo("Cơ sở dữ liệu đã sẵn sàng.");
            assertThat(run("install").exit()).isZero();
        }
        Path accounts = Files.writeString(directory.resolve("accounts.csv"), """
                host,username,password,role,full_name,commune_code
                vanhanh.localhost,nguoi.van.hanh,Mat-khau-1,platform_operator,Trần Thị Vận,
                """);
        assertThat(run("demo-accounts", "--file", accounts.toString()).out()).isEqualTo("Đã có 1 tài khoản dùng thử.");
        assertThat(realms.users(lifecycle.get("vanhanh"))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create --slug caobang | thiếu --name, --province-code, --admin-email",
                "create --slug | thiếu --slug",
                "show | thiếu TÊN-MIỀN-CON",
                "suspend | thiếu TÊN-MIỀN-CON",
                "resume | thiếu TÊN-MIỀN-CON",
                "export caobang | thiếu --to",
                "delete caobang | thiếu --confirm",
                "bootstrap --superuser-url jdbc:postgresql://127.0.0.1/x | thiếu --superuser-name",
                "demo-accounts | thiếu --file",
                "migrate --workers nhiều | giá trị “nhiều” của --workers không dùng được",
                "list --xml | không hiểu --xml",
                "list thừa | không hiểu thừa",
                "drop caobang | không hiểu drop caobang",
                "'' | chưa chọn lệnh"
            })
    void whatIsTypedWrongIsSaidInOneLineAndDoesNothing(String typed, String reason) {
        Answer answer = run(
                () -> {
                    throw new AssertionError("nothing may be done");
                },
                Stream.of(typed.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err().lines()).hasSize(2).first().isEqualTo("Lỗi: " + reason);
        assertThat(answer.err()).contains("Cách dùng: ocop-tenants").endsWith("--help");
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_catalog", "../x", "Thanh Hóa", "vanhanh"})
    void aSlugThatCannotBeIsRefusedWithItsReason(String slug) {
        Answer answer = create(slug);

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).startsWith("Lỗi: Tên miền con “" + slug + "” không dùng được");
    }

    @Test
    void aSettingThatIsMissingIsNamed() {
        Answer answer = run(() -> new Provisioning(ProvisioningSettings.fromEnvironment(Map.of()), realms), "list");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.err()).isEqualTo("Lỗi: Thiếu biến môi trường OCOP_DB_URL; xem docs/operations.md.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create",
                "list",
                "show",
                "suspend",
                "resume",
                "migrate",
                "export",
                "delete",
                "bootstrap",
                "install"
            })
    void everyCommandExplainsItself(String command) {
        assertThat(run("--help").out()).contains("  " + command + " ");
        Answer help = run(command, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("Usage: ocop-tenants " + command);
    }

    private Answer create(String slug) {
        return run(
                "create",
                "--slug",
                slug,
                "--name",
                "Cao Bằng",
                "--province-code",
                "04",
                "--admin-email",
                "quantri@" + slug.length() + ".example.vn");
    }

    private JsonNode json(String... words) {
        Answer answer = run(words);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return JsonMapper.shared().readTree(answer.out());
    }

    private Answer run(String... words) {
        return run(() -> provisioning, words);
    }

    private static Answer run(Supplier<Provisioning> services, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = TenantsCli.commandLine(services);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exit = line.execute(words);
        return new Answer(exit, out.toString().strip(), err.toString().strip());
    }

    private record Answer(int exit, String out, String err) {}
}
