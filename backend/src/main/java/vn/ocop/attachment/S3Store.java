package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Kho lưu trữ theo giao thức S3, path-style addresses, signed with Signature Version 4.
 *
 * <p>Our objects are whole files whose SHA-256 is known before they are sent, which is exactly what the signature wants: one
 * streamed PUT per object, refused by the store if a byte differs, visible only when complete. No object of ours comes near
 * the 5 GB that a single PUT may have, so no multipart upload is needed.
 */
final class S3Store implements ContentStore {

    private static final Pattern KEY = Pattern.compile("<Key>([a-z0-9_/]+)</Key>");
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
        delete(URI.create(bucket + "/" + address.key()));
    }

    private void delete(URI object) throws IOException {
        HttpResponse<Void> response = send(
                request(object, "DELETE", S3Signature.EMPTY, Map.of()).DELETE().build(), BodyHandlers.discarding());
        if (response.statusCode() != 404) {
            expect(response, 204);
        }
    }

    @Override
    public void deleteAll(WorkspacePrefix workspace) throws IOException {
        List<String> before = List.of();
        for (List<String> keys = list(workspace); !keys.isEmpty(); keys = list(workspace)) {
            if (keys.equals(before)) {
                throw new IOException("The object store keeps listing what was deleted below " + workspace.key());
            }
            for (String key : keys) {
                delete(URI.create(bucket + "/" + key));
            }
            before = keys;
        }
    }

    /** The first thousand keys of the workspace; ours need no escaping in XML or in addresses. */
    private List<String> list(WorkspacePrefix workspace) throws IOException {
        String prefix = URLEncoder.encode(workspace.key(), StandardCharsets.UTF_8);
        HttpRequest request = request(
                        URI.create(bucket + "?list-type=2&prefix=" + prefix), "GET", S3Signature.EMPTY, Map.of())
                .GET()
                .build();
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        expect(response, 200);
        return KEY.matcher(response.body())
                .results()
                .map(key -> key.group(1))
                .filter(key -> key.startsWith(workspace.key()))
                .toList();
    }

    private HttpRequest.Builder request(
            ContentAddress address, String method, String contentSha256, Map<String, String> headers) {
        return request(URI.create(bucket + "/" + address.key()), method, contentSha256, headers);
    }

    private HttpRequest.Builder request(URI target, String method, String contentSha256, Map<String, String> headers) {
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
