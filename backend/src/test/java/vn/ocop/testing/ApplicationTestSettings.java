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
                        Map.ofEntries(
                                Map.entry("ocop.db.url", application.url()),
                                Map.entry("ocop.db.app-user", application.user()),
                                Map.entry("ocop.db.app-password", application.password()),
                                Map.entry("ocop.db.pool-size", 5),
                                Map.entry("ocop.db.registry-max-age-seconds", 0),
                                Map.entry("ocop.limits.sign-in-per-minute", 1_000_000),
                                Map.entry("ocop.limits.reading-per-minute", 1_000_000),
                                Map.entry("ocop.limits.forms-per-hour", 1_000_000),
                                Map.entry("ocop.keycloak.internal-url", RealmKeys.internalUrl()),
                                Map.entry(
                                        "ocop.keycloak.master-key",
                                        Base64.getEncoder().encodeToString(new byte[32])),
                                Map.entry("ocop.storage.dir", temporaryFolder().toString()),
                                Map.entry("ocop.export.dir", temporaryFolder().toString()),
                                Map.entry("logging.structured.format.console", ""))));
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("ocop-storage");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
