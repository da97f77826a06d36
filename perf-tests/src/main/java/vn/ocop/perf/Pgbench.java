package vn.ocop.perf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ocop.tenancy.DatabaseLogin;

/** A statement by itself, sent again and again by PostgreSQL's own load generator over prepared statements. */
final class Pgbench {

    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/([^?]+).*");
    private static final int LATENCY = 2;

    private final String program;
    private final DatabaseLogin login;

    Pgbench(String program, DatabaseLogin login) {
        this.program = program;
        this.login = login;
    }

    /**
     * Runs the script and says how long each transaction took.
     *
     * @param script statements one to a line, in pgbench's own language
     */
    Latencies run(String name, String script, int clients, int transactionsOfEach) throws Exception {
        Path folder = Files.createTempDirectory("pgbench");
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        Path out = folder.resolve("out");
        ProcessBuilder run = new ProcessBuilder(command(file, folder, clients, transactionsOfEach));
        run.environment().putAll(Map.of("PGPASSWORD", login.password()));
        long start = System.nanoTime();
        Process process =
                run.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(out));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Latencies(name, logged(folder), seconds);
    }

    private List<String> command(Path script, Path folder, int clients, int transactionsOfEach) {
        Matcher address = ADDRESS.matcher(login.url());
        if (!address.matches()) {
            throw new IllegalStateException(login.url());
        }
        return List.of(
                program,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(clients, 2),
                "--transactions=" + transactionsOfEach,
                "--file=" + script,
                "--log",
                "--log-prefix=" + folder.resolve("run"),
                "--host=" + address.group(1),
                "--port=" + address.group(2),
                "--username=" + login.user(),
                address.group(3));
    }

    private static List<Double> logged(Path folder) throws IOException {
        List<Double> milliseconds = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("run"))
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    milliseconds.add(Long.parseLong(line.split(" ")[LATENCY]) / 1e3);
                }
            }
        }
        return milliseconds;
    }
}
