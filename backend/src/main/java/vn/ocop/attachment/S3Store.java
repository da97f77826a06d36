package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Kho lưu trữ theo giao thức S3, path-style addresses, signed with Signature Version 4.
 *
 * <p>Our objects are whole files whose SHA-256 is known before they are sent, which is exactly what the signature wants: one
 * streamed PUT per object, refused by the store if a byte differs, visible only when complete. No object of ours comes near
 * the 5 GB that a single PUT may have, so no multipart upload is needed.
 */
final class S3Store implements ContentStore {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
    private static final Duration ANSWER_LIMIT = Duration.ofMinutes(10);

    private final URI bucket;
    private final S3Signature signature;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(CONNECT_LIMIT).build();

    /** @param bucket address of the bucket, for example {@code https://s3.example.vn/ocop} */
    S3Store(URI bucket, S3Credentials credentials, Clock clock) {
        this.bucket = bucket;
        this.signature = new S3Signature(credentials, clock);
    }

    @Override
    public void put(ContentAddress address, Path file) throws IOException {
        if (contains(address)) {
            return;
        }
        HttpRequest.Builder request = request(address, "PUT", address.sha256(), Map.of());
        HttpResponse<Void> response =
                send(request.method("PUT", BodyPublishers.ofFile(file)).build(), BodyHandlers.discarding());
        if (response.statusCode() == 507) {
            throw new StorageFullException(new IOException("the object store has no room"));
        }
        expect(response, 200);
    }

    @Override
    public boolean contains(ContentAddress address) throws IOException {
        HttpRequest request = request(address, "HEAD", S3Signature.EMPTY, Map.of())
                .method("HEAD", BodyPublishers.noBody())
                .build();
        HttpResponse<Void> response = send(request, BodyHandlers.discarding());
        if (response.statusCode() == 404) {
            return false;
        }
        expect(response, 200);
        return true;
    }

    @Override
    public InputStream open(ContentAddress address, long position) throws IOException {
        Map<String, String> headers = position == 0 ? Map.of() : Map.of("range", "bytes=" + position + "-");
        HttpResponse<InputStream> response =
                send(request(address, "GET", S3Signature.EMPTY, headers).GET().build(), BodyHandlers.ofInputStream());
        try {
            expect(response, position == 0 ? 200 : 206);
        } catch (IOException e) {
            response.body().close();
            throw e;
        }
        return response.body();
    }

    @Override
    public void delete(ContentAddress address) throws IOException {
        HttpResponse<Void> response = send(
                request(address, "DELETE", S3Signature.EMPTY, Map.of()).DELETE().build(), BodyHandlers.discarding());
        if (response.statusCode() != 404) {
            expect(response, 204);
        }
    }

    private HttpRequest.Builder request(
            ContentAddress address, String method, String contentSha256, Map<String, String> headers) {
        URI target = URI.create(bucket + "/" + address.key());
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(ANSWER_LIMIT);
        headers.forEach(request::setHeader);
        signature.headers(method, target, contentSha256, headers).forEach(request::setHeader);
        return request;
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException {
        try {
            return client.send(request, handler);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while talking to the object store", e);
        }
    }

    private static void expect(HttpResponse<?> response, int status) throws IOException {
        if (response.statusCode() != status) {
            throw new IOException("The object store answered %d to %s %s"
                    .formatted(
                            response.statusCode(),
                            response.request().method(),
                            response.request().uri().getPath()));
        }
    }
}
