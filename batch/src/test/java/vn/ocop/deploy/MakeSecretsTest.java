package vn.ocop.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tệp bí mật của bản compose: nobody but whom they are for can read them. */
class MakeSecretsTest {

    private static final int PROXY_USER = 101;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theTrialKeyBelongsToTheProxyAlone() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl makes the certificate");
        for (String file : new String[] {"make-secrets", "compose.yaml", ".env.example"}) {
            Files.copy(DeployFiles.COMPOSE.resolve(file), folder.resolve(file));
        }
        Path engine = Files.createDirectory(folder.resolve("bin")).resolve("docker");
        Files.writeString(engine, "#!/bin/sh\necho \"$@\" > \"" + folder.resolve("asked") + "\"\n");
        Files.setPosixFilePermissions(engine, PosixFilePermissions.fromString("rwxr-xr-x"));

        run("--trial-certificate", "thu.example.vn");
        run("--trial-certificate", "thu.example.vn");

        Path key = folder.resolve("tls/tls.key");
        assertThat(mode(key)).isEqualTo("r--------");
        assertThat(mode(folder.resolve("secrets"))).isEqualTo("rwx------");
        if ("root".equals(System.getProperty("user.name"))) {
            assertThat(Files.getAttribute(key, "unix:uid")).isEqualTo(PROXY_USER);
        } else {
            assertThat(folder.resolve("asked"))
                    .content()
                    .contains("chown", PROXY_USER + ":" + PROXY_USER, "/tls/tls.key", "nginxinc/nginx-unprivileged:");
        }
        assertThat(DeployFiles.yaml(DeployFiles.COMPOSE.resolve("compose.yaml"))
                        .at("/services/proxy/user")
                        .asString(""))
                .isEqualTo(PROXY_USER + ":" + PROXY_USER);
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = folder.resolve("make-secrets").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().merge("PATH", folder.resolve("bin").toString(), (path, own) -> own + ":" + path);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("output")))
                .isZero();
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
