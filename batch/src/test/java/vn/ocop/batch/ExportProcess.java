package vn.ocop.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.ocop.tenancy.testing.TestDatabase;

/** The batch application as a process of its own, doing the exports that are due, so that it can be killed. */
final class ExportProcess implements AutoCloseable {

    private static final String BEGUN = "export begins";
    private static final String ENDED = "export ended";

    private final Process process;
    private final BufferedReader said;

    private ExportProcess(Process process) {
        this.process = process;
        this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** @param settings of the application, as {@code --name=value} */
    public static void main(String[] settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(BatchApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(settings)) {
            NationalExports exports = context.getBean(NationalExports.class);
            System.out.println(BEGUN);
            exports.work();
            System.out.println(ENDED);
        }
    }

    static ExportProcess start(TestDatabase database, Path exchange) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ExportProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        ExportProcess.class.getName(),
                        "--ocop.db.url=" + database.application().url(),
                        "--ocop.db.app-user=" + database.application().user(),
                        "--ocop.db.app-password=" + database.application().password(),
                        "--ocop.batch.user=" + database.batch().user(),
                        "--ocop.batch.password=" + database.batch().password(),
                        "--ocop.batch.provisioning=false",
                        "--ocop.batch.scheduling=false",
                        "--ocop.export.dir=" + exchange,
                        "--ocop.storage.dir=" + exchange.resolveSibling("storage"),
                        "--logging.level.root=warn",
                        "--logging.structured.format.console=")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    void awaitBegin() throws IOException {
        awaitLine(BEGUN);
    }

    /** Lets it come to its end. */
    void awaitEnd() throws IOException {
        awaitLine(ENDED);
    }

    /**
     * Kills it when it has worked for so long.
     *
     * @return false when it had ended before
     */
    boolean killAfter(long milliseconds) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            return false;
        }
        close();
        return true;
    }

    private void awaitLine(String wanted) throws IOException {
        String line;
        do {
            line = said.readLine();
            if (line == null) {
                throw new IllegalStateException("The process ended before it said: " + wanted);
            }
            System.out.println(line);
        } while (!line.equals(wanted));
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
