package vn.ocop.tenancy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.tenancy.DatabaseLogin;
import vn.ocop.tenancy.Tenant;
import vn.ocop.tenancy.TenantSlug;
import vn.ocop.tenancy.lifecycle.Onboarding;
import vn.ocop.tenancy.lifecycle.OnboardingRequest;
import vn.ocop.tenancy.lifecycle.ProvisioningSettings;
import vn.ocop.tenancy.lifecycle.StepRecord;
import vn.ocop.tenancy.lifecycle.TenantLifecycle;
import vn.ocop.tenancy.lifecycle.TenantLifecycle.MigrationState;
import vn.ocop.tenancy.migration.DatabaseBootstrap;
import vn.ocop.tenancy.migration.MigrationResult;

/**
 * Dòng lệnh quản lý các không gian làm việc. Answers on standard output, errors in one Vietnamese line on standard error;
 * exit code 0 when everything asked for was done.
 */
@Command(
        name = "ocop-tenants",
        mixinStandardHelpOptions = true,
        description = "Quản lý các tỉnh dùng hệ thống OCOP",
        subcommandsRepeatable = false)
public final class TenantsCli {

    private static final int DEFAULT_WORKERS = 2;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Supplier<Provisioning> services;

    public TenantsCli() {
        this(Provisioning::fromEnvironment);
    }

    private TenantsCli(Supplier<Provisioning> services) {
        this.services = services;
    }

    public static void main(String[] arguments) {
        // Named here and not on the class path, where it would take over the web application's logging as well.
        System.setProperty("logback.configurationFile", "cli/logback-cli.xml");
        System.exit(commandLine(new TenantsCli()).execute(arguments));
    }

    /** @param services asked once a command has understood its words, as they may be refused for want of a setting */
    static CommandLine commandLine(Supplier<Provisioning> services) {
        return commandLine(new TenantsCli(services));
    }

    private static CommandLine commandLine(TenantsCli commands) {
        CommandLine line = new CommandLine(commands);
        line.setParameterExceptionHandler((wrong, words) -> CommandRefusal.print(wrong));
        line.setExecutionExceptionHandler((failure, command, result) -> {
            command.getErr().println("Lỗi: " + firstLine(failure));
            return 1;
        });
        return line;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Chuẩn bị cơ sở dữ liệu trống: tài khoản, phần mở rộng, lược đồ")
    int bootstrap(
            @Option(names = "--superuser-url", required = true) String url,
            @Option(names = "--superuser-name", required = true) String name,
            @Option(
                            names = "--superuser-password",
                            description =
                                    "Nên đặt biến môi trường OCOP_SUPERUSER_PASSWORD: dòng lệnh thì ai trên máy cũng thấy",
                            defaultValue = "${env:OCOP_SUPERUSER_PASSWORD:-}")
                    String password) {
        ProvisioningSettings settings = services.get().settings();
        new DatabaseBootstrap(new DatabaseLogin(url, name, password))
                .run(List.of(settings.owner(), settings.application(), settings.batch()));
        print("Cơ sở dữ liệu đã sẵn sàng.");
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Cài đặt hoặc nâng cấp phần dùng chung, trang quốc gia và trang vận hành")
    int install() {
        services.get().installation().run();
        print("Phần dùng chung, trang quocgia và trang vanhanh đã sẵn sàng.");
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Khởi tạo một tỉnh; chạy lại khi đang dở thì làm tiếp")
    int create(
            @Option(names = "--slug", required = true, description = "tên miền con, ví dụ thanhhoa") String slug,
            @Option(names = "--name", required = true, description = "tên tỉnh, ví dụ \"Thanh Hóa\"") String name,
            @Option(names = "--province-code", required = true, description = "mã tỉnh, hai chữ số") String code,
            @Option(names = "--admin-email", required = true) String email,
            @Option(names = "--admin-name", defaultValue = "Quản trị viên") String adminName) {
        OnboardingRequest request = new OnboardingRequest(TenantSlug.forProvince(slug), name, code, email, adminName);
        Onboarding onboarding = services.get().onboarding();
        UUID id = onboarding.find(request).orElseGet(() -> onboarding.request(request, "dòng lệnh"));
        boolean complete = onboarding.run(id, step -> print("  " + step.label() + " …"));
        for (StepRecord step : onboarding.steps(id)) {
            String error = step.error();
            if (error != null) {
                spec.commandLine().getErr().println("Lỗi: bước “" + step.step().label() + "” dừng lại: " + error);
            }
        }
        print(
                complete
                        ? "Tỉnh " + name + " đã hoạt động tại tên miền con " + slug + "."
                        : "Chưa xong; hãy chạy lại lệnh này.");
        return complete ? 0 : 1;
    }

    @Command(mixinStandardHelpOptions = true, description = "Liệt kê các không gian làm việc")
    int list(@Option(names = "--json") boolean json) {
        TenantLifecycle lifecycle = services.get().lifecycle();
        List<TenantLine> lines = lifecycle.all().stream()
                .map(tenant ->
                        TenantLine.of(tenant, lifecycle.migrationState(tenant).orElse(null)))
                .toList();
        if (json) {
            print(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(lines));
        } else {
            lines.forEach(line -> print(line.text()));
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Xem một không gian làm việc")
    int show(@Parameters(paramLabel = "TÊN-MIỀN-CON") String slug) {
        TenantLifecycle lifecycle = services.get().lifecycle();
        Tenant tenant = lifecycle.get(slug);
        TenantLine line = TenantLine.of(tenant, lifecycle.migrationState(tenant).orElse(null));
        print(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(line));
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Tạm ngừng: chỉ đọc, không ghi")
    int suspend(
            @Parameters(paramLabel = "TÊN-MIỀN-CON") String slug,
            @Option(names = "--reason", defaultValue = "theo yêu cầu của đơn vị vận hành") String reason) {
        services.get().lifecycle().suspend(slug, reason);
        print("Đã tạm ngừng " + slug + ".");
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Mở lại sau khi tạm ngừng")
    int resume(@Parameters(paramLabel = "TÊN-MIỀN-CON") String slug) {
        services.get().lifecycle().resume(slug);
        print("Đã mở lại " + slug + ".");
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Nâng cấp lược đồ của một hoặc mọi không gian làm việc")
    int migrate(
            @Parameters(paramLabel = "TÊN-MIỀN-CON", arity = "0..1") @Nullable String slug,
            @Option(names = "--workers", defaultValue = "" + DEFAULT_WORKERS) int workers) {
        TenantLifecycle lifecycle = services.get().lifecycle();
        List<Tenant> tenants = slug == null ? lifecycle.all() : List.of(lifecycle.get(slug));
        List<MigrationResult> results = lifecycle.migrate(tenants, workers);
        results.forEach(result -> print(result.schema() + ": "
                + (result.succeeded() ? "phiên bản " + result.version() : "LỖI " + result.error())));
        return results.stream().allMatch(MigrationResult::succeeded) ? 0 : 1;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Đưa miền đăng nhập về đúng cấu hình, ví dụ sau khi đổi khóa chính hoặc máy chủ thư")
    int realms(@Parameters(paramLabel = "TÊN-MIỀN-CON", arity = "0..1") @Nullable String slug) {
        TenantLifecycle lifecycle = services.get().lifecycle();
        List<Tenant> tenants = slug == null ? lifecycle.all() : List.of(lifecycle.get(slug));
        for (Tenant tenant : tenants) {
            lifecycle.refreshRealm(tenant);
            print(tenant.realm() + ": đã cập nhật");
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Xuất toàn bộ dữ liệu của một không gian làm việc ra tệp")
    int export(
            @Parameters(paramLabel = "TÊN-MIỀN-CON") String slug,
            @Option(names = "--to", required = true) Path directory) {
        Provisioning provisioning = services.get();
        Path folder = provisioning.export().run(provisioning.lifecycle().get(slug), directory);
        print("Đã xuất vào " + folder);
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Xóa một tỉnh cùng mọi dữ liệu; không khôi phục được")
    int delete(
            @Parameters(paramLabel = "TÊN-MIỀN-CON") String slug,
            @Option(names = "--confirm", required = true, description = "nhập lại tên miền con") String confirmation) {
        services.get().lifecycle().delete(slug, confirmation);
        print("Đã xóa " + slug + ".");
        return 0;
    }

    @Command(
            name = "demo-accounts",
            mixinStandardHelpOptions = true,
            description = "Tạo tài khoản dùng thử cho bản chạy tại máy")
    int demoAccounts(@Option(names = "--file", required = true) Path file) throws IOException {
        int lines = services.get().demoAccounts().load(file);
        print("Đã có " + lines + " tài khoản dùng thử.");
        return 0;
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
    }

    /** Một dòng của danh sách; the record's fields are the JSON that {@code list --json} prints. */
    record TenantLine(
            String slug,
            String name,
            String kind,
            String state,
            @Nullable String version,
            @Nullable String error) {

        static TenantLine of(Tenant tenant, @Nullable MigrationState migration) {
            return new TenantLine(
                    tenant.slug().value(),
                    tenant.fullName(),
                    tenant.kind().name(),
                    tenant.state().name(),
                    migration == null ? null : migration.version(),
                    migration == null ? null : migration.error());
        }

        String text() {
            return "%-20s %-40s %-12s %s".formatted(slug, name, state, version == null ? "" : version);
        }
    }
}
