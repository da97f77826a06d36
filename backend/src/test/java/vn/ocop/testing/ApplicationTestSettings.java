package vn.ocop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.ocop.tenancy.DatabaseLogin;

/** Settings that point the application at the shared test database. */
final class ApplicationTestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        DatabaseLogin application = Workspaces.database().application();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "application-test",
                        Map.of(
                                "ocop.db.url",
                                application.url(),
                                "ocop.db.app-user",
                                application.user(),
                                "ocop.db.app-password",
                                application.password(),
                                "ocop.db.pool-size",
                                5,
                                "ocop.db.registry-max-age-seconds",
                                0,
                                "ocop.limits.sign-in-per-minute",
                                1_000_000,
                                "ocop.limits.reading-per-minute",
                                1_000_000,
                                "ocop.keycloak.master-key",
                                Base64.getEncoder().encodeToString(new byte[32]),
                                "ocop.storage.dir",
                                temporaryFolder().toString(),
                                "logging.structured.format.console",
                                "")));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ocop-storage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
