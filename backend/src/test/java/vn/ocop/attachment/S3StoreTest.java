package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;

/** The object store protocol against a real server, S3Proxy, which checks signatures and hashes. */
class S3StoreTest extends ContentStoreContract {

    private static final String BUCKET = "ocop";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Process server;

    @SuppressWarnings("NullAway.Init")
    private static URI endpoint;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        endpoint = URI.create("http://127.0.0.1:" + freePort());
        Path settings = folder.resolve("s3proxy.conf");
        Files.createDirectories(folder.resolve("objects"));
        Files.writeString(settings, """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem-nio2
                jclouds.identity=local
                jclouds.credential=local
                jclouds.filesystem.basedir=%s
                """.formatted(
                endpoint, settings("bi-mat").accessKey(), settings("bi-mat").secretKey(), folder.resolve("objects")));
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        Path.of("target/s3proxy/s3proxy.jar").toAbsolutePath().toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        awaitBucket();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        server.destroy();
        server.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    ContentStore store() {
        return store(endpoint, "bi-mat");
    }

    @Test
    void whatIsLargerThanOnePartGoesInPartsAndComesBackWhole() throws IOException {
        byte[] content = SampleFiles.pdf(2 * S3Store.PART_BYTES + 12_345, 27);

        ContentAddress address = new ContentAddress("t_mot", SampleFiles.sha256(content));
        List<String> requests = new ArrayList<>();

        try (S3Client client = client(endpoint, "bi-mat")) {
            new S3Store(watched(client, requests), BUCKET).put(address, file(content));
        }

        assertThat(requests)
                .containsExactly(
                        "headObject",
                        "createMultipartUpload",
                        "uploadPart",
                        "uploadPart",
                        "uploadPart",
                        "completeMultipartUpload");
        try (InputStream stored = store().open(address, 0)) {
            assertThat(SampleFiles.sha256(stored.readAllBytes())).isEqualTo(address.sha256());
        }
        try (InputStream end = store().open(address, content.length - 10L)) {
            assertThat(end.readAllBytes()).isEqualTo(Arrays.copyOfRange(content, content.length - 10, content.length));
        }
    }

    @Test
    void exactlyOnePartIsNothingSpecial() throws IOException {
        byte[] content = SampleFiles.pdf(S3Store.PART_BYTES, 28);
        ContentAddress address = put("t_mot", content);
        try (InputStream stored = store().open(address, 0)) {
            assertThat(SampleFiles.sha256(stored.readAllBytes())).isEqualTo(address.sha256());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, S3Store.PART_BYTES + 1000})
    void aByteThatDiffersFromTheAddressIsNeverStored(int size) throws IOException {
        byte[] content = SampleFiles.pdf(size, 25);
        ContentAddress address = new ContentAddress("t_mot", SampleFiles.sha256(content));
        content[size - 500]++;

        assertThatThrownBy(() -> store().put(address, file(content)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(address.key());
        assertThat(store().contains(address)).isFalse();
        try (S3Client client = client(endpoint, "bi-mat")) {
            assertThat(client.listMultipartUploads(uploads -> uploads.bucket(BUCKET))
                            .uploads())
                    .as("parts left behind")
                    .isEmpty();
        }
    }

    @Test
    void withTheWrongKeyNothingIsTaken() {
        byte[] content = SampleFiles.pdf(1000, 26);

        assertThatThrownBy(() -> store(endpoint, "sai")
                        .put(new ContentAddress("t_mot", SampleFiles.sha256(content)), file(content)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
    }

    @Test
    void aStoreThatIsAwayIsAnError() {
        ContentStore away = store(URI.create("http://127.0.0.1:1"), "bi-mat");
        assertThatThrownBy(() -> away.contains(new ContentAddress("t_mot", "0".repeat(64))))
                .isInstanceOf(IOException.class);
    }

    /** The client, writing down what it is asked. */
    private static S3Client watched(S3Client client, List<String> requests) {
        return (S3Client) Proxy.newProxyInstance(
                S3Client.class.getClassLoader(), new Class<?>[] {S3Client.class}, (proxy, method, arguments) -> {
                    requests.add(method.getName());
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNull(e.getCause());
                    }
                });
    }

    private static S3Store store(URI address, String secret) {
        return new S3Store(client(address, secret), BUCKET);
    }

    private static S3Client client(URI address, String secret) {
        return StorageConfiguration.client(address, settings(secret));
    }

    private static StorageSettings.S3 settings(String secret) {
        return new StorageSettings.S3(null, BUCKET, "us-east-1", "khoa", secret);
    }

    private static void awaitBucket() throws IOException, InterruptedException {
        try (S3Client client = client(endpoint, "bi-mat")) {
            for (int attempt = 0; attempt < 300 && server.isAlive(); attempt++) {
                try {
                    client.createBucket(bucket -> bucket.bucket(BUCKET));
                    return;
                } catch (SdkClientException e) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            }
        }
        throw new IllegalStateException("S3Proxy does not answer: " + Files.readString(folder.resolve("log")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
