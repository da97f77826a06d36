package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * Kho lưu trữ theo giao thức S3. Only the part of the protocol that every such store has: PUT, HEAD, GET with a range, DELETE,
 * and upload in parts for what is larger than one part.
 *
 * <p>Our objects are named after the SHA-256 of their content. It is computed once more from the very bytes that are sent, and
 * an object whose content is not what its name says never becomes visible, whatever the store checks by itself.
 */
final class S3Store implements ContentStore, AutoCloseable {

    /** The least that a store must take as a part is 5 MB; with ten thousand parts, 80 GB is the largest object. */
    static final int PART_BYTES = 8 * 1024 * 1024;

    private static final int NOT_FOUND = 404;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(ContentAddress address, Path file) throws IOException {
        if (contains(address)) {
            return;
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] first = content.readNBytes(PART_BYTES);
            if (first.length == PART_BYTES) {
                putInParts(address, first, content);
            } else {
                putWhole(address, first);
            }
        }
    }

    private void putWhole(ContentAddress address, byte[] content) throws IOException {
        MessageDigest digest = sha256();
        requireNamedAfter(address, digest.digest(content));
        ask(() ->
                client.putObject(request -> request.bucket(bucket).key(address.key()), RequestBody.fromBytes(content)));
    }

    private void putInParts(ContentAddress address, byte[] first, InputStream rest) throws IOException {
        String upload = ask(() -> client.createMultipartUpload(
                        request -> request.bucket(bucket).key(address.key())))
                .uploadId();
        try {
            MessageDigest digest = sha256();
            List<CompletedPart> parts = new ArrayList<>();
            for (byte[] part = first; part.length > 0; part = rest.readNBytes(PART_BYTES)) {
                digest.update(part);
                parts.add(putPart(address, upload, parts.size() + 1, part));
            }
            requireNamedAfter(address, digest.digest());
            ask(() -> client.completeMultipartUpload(request -> request.bucket(bucket)
                    .key(address.key())
                    .uploadId(upload)
                    .multipartUpload(all -> all.parts(parts))));
        } catch (IOException e) {
            abandon(address, upload, e);
            throw e;
        }
    }

    private CompletedPart putPart(ContentAddress address, String upload, int number, byte[] content)
            throws IOException {
        UploadPartResponse stored = ask(() -> client.uploadPart(
                request -> request.bucket(bucket)
                        .key(address.key())
                        .uploadId(upload)
                        .partNumber(number),
                RequestBody.fromBytes(content)));
        return CompletedPart.builder().partNumber(number).eTag(stored.eTag()).build();
    }

    /** Parts that nobody completes would be kept, and paid for, until the store's own clean-up. */
    private void abandon(ContentAddress address, String upload, IOException cause) {
        try {
            ask(() -> client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(address.key()).uploadId(upload)));
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public boolean contains(ContentAddress address) throws IOException {
        return ask(() -> {
            try {
                client.headObject(request -> request.bucket(bucket).key(address.key()));
                return true;
            } catch (AwsServiceException e) {
                if (e.statusCode() == NOT_FOUND) {
                    return false;
                }
                throw e;
            }
        });
    }

    @Override
    public InputStream open(ContentAddress address, long position) throws IOException {
        return ask(() -> client.getObject(request -> {
            request.bucket(bucket).key(address.key());
            if (position > 0) {
                request.range("bytes=" + position + "-");
            }
        }));
    }

    @Override
    public void delete(ContentAddress address) throws IOException {
        delete(address.key());
    }

    private void delete(String key) throws IOException {
        ask(() -> client.deleteObject(request -> request.bucket(bucket).key(key)));
    }

    @Override
    public void deleteAll(WorkspacePrefix workspace) throws IOException {
        List<String> before = List.of();
        for (List<String> keys = list(workspace); !keys.isEmpty(); keys = list(workspace)) {
            if (keys.equals(before)) {
                throw new IOException("The object store keeps listing what was deleted below " + workspace.key());
            }
            for (String key : keys) {
                delete(key);
            }
            before = keys;
        }
    }

    /** The first thousand keys of the workspace. */
    private List<String> list(WorkspacePrefix workspace) throws IOException {
        return ask(() -> client.listObjectsV2(request -> request.bucket(bucket).prefix(workspace.key())))
                .contents()
                .stream()
                .map(S3Object::key)
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }

    private static void requireNamedAfter(ContentAddress address, byte[] sha256) throws IOException {
        if (!HexFormat.of().formatHex(sha256).equals(address.sha256())) {
            throw new IOException("The file is not what its address says: " + address.key());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static <T> T ask(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (AwsServiceException e) {
            IOException failure = new IOException("The object store answered " + e.statusCode(), e);
            throw e.statusCode() == INSUFFICIENT_STORAGE ? new StorageFullException(failure) : failure;
        } catch (SdkException e) {
            throw new IOException("The object store does not answer", e);
        }
    }
}
