package vn.ocop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The object store protocol against a real server, S3Proxy, which checks signatures and hashes. */
class S3StoreTest extends ContentStoreContract {

    private static final S3Credentials CREDENTIALS = new S3Credentials("us-east-1", "khoa", "bi-mat");

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
                        endpoint, CREDENTIALS.accessKey(), CREDENTIALS.secretKey(), folder.resolve("objects")));
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
        return new S3Store(URI.create(endpoint + "/ocop"), CREDENTIALS, Clock.systemUTC());
    }

    @Test
    void aByteThatDiffersFromTheAddressIsRefusedByTheStore() throws IOException {
        byte[] content = SampleFiles.pdf(1000, 25);
        ContentAddress address = new ContentAddress("t_mot", SampleFiles.sha256(content));
        content[500]++;

        assertThatThrownBy(() -> store().put(address, file(content)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("400");
        assertThat(store().contains(address)).isFalse();
    }

    @Test
    void withTheWrongKeyNothingIsTaken() {
        ContentStore stranger = new S3Store(
                URI.create(endpoint + "/ocop"), new S3Credentials("us-east-1", "khoa", "sai"), Clock.systemUTC());
        byte[] content = SampleFiles.pdf(1000, 26);

        assertThatThrownBy(() -> stranger.put(new ContentAddress("t_mot", SampleFiles.sha256(content)), file(content)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("403");
    }

    @Test
    void aStoreThatIsAwayIsAnError() {
        ContentStore away = new S3Store(URI.create("http://127.0.0.1:1/ocop"), CREDENTIALS, Clock.systemUTC());
        assertThatThrownBy(() -> away.contains(new ContentAddress("t_mot", "0".repeat(64))))
                .isInstanceOf(IOException.class);
    }

    /** The example that the protocol's documentation works through: GET of a range of an object. */
    @Test
    void theSignatureIsThatOfTheDocumentation() {
        S3Signature signature = new S3Signature(
                new S3Credentials("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
                Clock.fixed(Instant.parse("2013-05-24T00:00:00Z"), ZoneOffset.UTC));

        Map<String, String> headers = signature.headers(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                S3Signature.EMPTY,
                Map.of("range", "bytes=0-9"));

        assertThat(headers.get("Authorization"))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                        + "SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,"
                        + "Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
    }

    private static void awaitBucket() throws IOException, InterruptedException {
        URI bucket = URI.create(endpoint + "/ocop");
        HttpRequest.Builder request = HttpRequest.newBuilder(bucket);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int attempt = 0; attempt < 300 && server.isAlive(); attempt++) {
                new S3Signature(CREDENTIALS, Clock.systemUTC())
                        .headers("PUT", bucket, S3Signature.EMPTY, Map.of())
                        .forEach(request::setHeader);
                try {
                    HttpResponse<String> answer = client.send(
                            request.PUT(HttpRequest.BodyPublishers.noBody()).build(),
                            HttpResponse.BodyHandlers.ofString());
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    return;
                } catch (IOException e) {
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
