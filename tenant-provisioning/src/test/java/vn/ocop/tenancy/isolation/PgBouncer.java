package vn.ocop.tenancy.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.ocop.tenancy.DatabaseLogin;

/**
 * The machine's own PgBouncer in transaction mode in front of one login of a database, with a configuration that lives as
 * long as the test. PgBouncer refuses to run as root, so for root it runs as the user {@code postgres}.
 */
final class PgBouncer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(15);

    private final Process process;
    private final Path directory;
    private final DatabaseLogin login;

    private PgBouncer(Process process, Path directory, DatabaseLogin login) {
        this.process = process;
        this.directory = directory;
        this.login = login;
    }

    /** Starts with that many connections to the server, shared by all clients. */
    static PgBouncer inFrontOf(DatabaseLogin target, int serverConnections) {
        try {
            Path directory = Files.createTempDirectory("ocop-pgbouncer");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            int port = freePort();
            Path configuration = configure(directory, target, port, serverConnections);
            Process process = new ProcessBuilder(command(configuration))
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("log").toFile())
                    .start();
            String database = address(target).getPath();
            DatabaseLogin login = new DatabaseLogin(
                    "jdbc:postgresql://127.0.0.1:" + port + database, target.user(), target.password());
            PgBouncer bouncer = new PgBouncer(process, directory, login);
            bouncer.awaitReady();
            return bouncer;
        } catch (IOException e) {
            throw new UncheckedIOException("PgBouncer could not be started", e);
        }
    }

    /** The same login, by way of PgBouncer. */
    DatabaseLogin login() {
        return login;
    }

    private static Path configure(Path directory, DatabaseLogin target, int port, int serverConnections)
            throws IOException {
        Path users = directory.resolve("users.txt");
        Files.writeString(users, "\"%s\" \"%s\"%n".formatted(target.user(), target.password()));
        Path configuration = directory.resolve("pgbouncer.ini");
        URI server = address(target);
        Files.writeString(
                configuration, """
                [databases]
                * = host=%s port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = plain
                auth_file = %s
                pool_mode = transaction
                default_pool_size = %d
                max_client_conn = 100
                ignore_startup_parameters = extra_float_digits
                """.formatted(server.getHost(), server.getPort(), port, users, serverConnections));
        return configuration;
    }

    private static List<String> command(Path configuration) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--reset-env"));
        }
        command.add(program().toString());
        command.add(configuration.toString());
        return command;
    }

    private static Path program() {
        return Stream.concat(
                        Stream.of("/usr/sbin", "/usr/local/sbin"),
                        Stream.of(System.getenv("PATH").split(":")))
                .map(folder -> Path.of(folder, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "PgBouncer is not installed; this proof needs it: apt-get install pgbouncer"));
    }

    private void awaitReady() throws IOException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try (Connection connection = login.connect()) {
                connection.isValid(1);
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline || !process.isAlive()) {
                    process.destroyForcibly();
                    throw new IllegalStateException(
                            "PgBouncer does not answer: " + Files.readString(directory.resolve("log")), e);
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PgBouncer was starting", e);
        }
    }

    private static URI address(DatabaseLogin login) {
        return URI.create(login.url().substring("jdbc:".length()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        for (String file : List.of("log", "users.txt", "pgbouncer.ini")) {
            Files.deleteIfExists(directory.resolve(file));
        }
        Files.deleteIfExists(directory);
    }
}
