package vn.ocop.tenancy.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;
import vn.ocop.tenancy.DatabaseLogin;

/** PostgreSQL with PostGIS from a container engine, through Testcontainers. */
final class EngineContainer implements DatabaseServer {

    private static final String IMAGE = System.getProperty("ocop.test.image", "postgis/postgis:15-3.5");

    private final PostgreSQLContainer container;

    private EngineContainer(PostgreSQLContainer container) {
        this.container = container;
    }

    static boolean engineAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    // Testcontainers' own reaper stops the container when the JVM ends.
    @SuppressWarnings("resource")
    static EngineContainer start() {
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
                .withUsername("postgres")
                .withPassword("postgres")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
        container.start();
        return new EngineContainer(container);
    }

    @Override
    public DatabaseLogin superuser(String database) {
        String url = "jdbc:postgresql://%s:%d/%s"
                .formatted(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT), database);
        return new DatabaseLogin(url, "postgres", "postgres");
    }

    @Override
    public String description() {
        return "container engine, image " + IMAGE;
    }
}
