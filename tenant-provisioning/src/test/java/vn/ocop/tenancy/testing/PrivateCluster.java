package vn.ocop.tenancy.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.ocop.tenancy.DatabaseLogin;

/**
 * A cluster of its own from the machine's PostgreSQL programs, gone when the JVM ends. PostgreSQL refuses to run as root,
 * so for root it runs as the user {@code postgres}.
 */
final class PrivateCluster implements DatabaseServer {

    private final Path directory;
    private final Path programs;
    private final int port;

    private PrivateCluster(Path directory, Path programs, int port) {
        this.directory = directory;
        this.programs = programs;
        this.port = port;
    }

    static PrivateCluster start() {
        try {
            Path directory = Files.createTempDirectory("ocop-test-db");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            PrivateCluster cluster = new PrivateCluster(directory, newestPrograms(), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
            cluster.initialise();
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException("The private PostgreSQL cluster could not be made", e);
        }
    }

    @Override
    public DatabaseLogin superuser(String database) {
        return new DatabaseLogin("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", "postgres");
    }

    @Override
    public String description() {
        return "private cluster of " + programs + " on port " + port;
    }

    private void initialise() throws IOException {
        Path data = directory.resolve("data");
        if (isRoot()) {
            run(List.of("install", "-d", "-o", "postgres", "-g", "postgres", "-m", "700", data.toString()));
        }
        run(asServer(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--no-sync"));
        Files.writeString(data.resolve("postgresql.conf"), """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                max_connections = 200
                shared_buffers = 128MB
                timezone = 'Asia/Ho_Chi_Minh'
                """.formatted(port), StandardOpenOption.APPEND);
        run(asServer("pg_ctl", "-D", data.toString(), "-l", data.resolve("log").toString(), "-w", "-s", "start"));
    }

    private void stop() {
        try {
            run(asServer("pg_ctl", "-D", directory.resolve("data").toString(), "-m", "immediate", "-s", "stop"));
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | IllegalStateException e) {
            System.err.println("The private PostgreSQL cluster was left in " + directory + ": " + e.getMessage());
        }
    }

    private List<String> asServer(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--reset-env"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("ocop-test-db", ".out");
        try {
            // Output goes to a file: the server inherits the pipe and would keep a reader waiting for its end.
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " failed: " + Files.readString(output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command.getFirst(), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path newestPrograms() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparingInt(bin -> version(bin)))
                    .orElseThrow(() -> new IllegalStateException("no PostgreSQL programs below /usr/lib/postgresql"));
        }
    }

    private static int version(Path bin) {
        return Integer.parseInt(bin.getName(bin.getNameCount() - 2).toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
