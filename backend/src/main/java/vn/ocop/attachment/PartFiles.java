package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.ProblemException;

/**
 * Các tệp đang tải lên dở: one file per upload, whose length is what has arrived. A broken connection leaves a shorter file and
 * the next request goes on at its end.
 */
final class PartFiles {

    private static final int BUFFER = 64 * 1024;

    private final Path root;

    PartFiles(Path root) {
        this.root = root;
    }

    /** How many bytes have arrived. */
    long offset(String workspace, AttachmentId id) throws IOException {
        Path part = path(workspace, id);
        return Files.exists(part) ? Files.size(part) : 0;
    }

    /**
     * Adds what the stream brings to the end of the file; what arrived before a failure stays.
     *
     * @param offset where the sender believes the end to be
     * @param size the length that the file may not exceed
     * @return the length afterwards
     * @throws ProblemException when the end is somewhere else, somebody else is writing or more comes than was announced
     */
    long append(String workspace, AttachmentId id, long offset, long size, InputStream content) throws IOException {
        Path part = path(workspace, id);
        Files.createDirectories(root.resolve(workspace));
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock == null) {
                throw new ProblemException(AttachmentError.ATTACHMENT_BUSY);
            }
            if (channel.size() != offset) {
                throw new ProblemException(AttachmentError.ATTACHMENT_WRONG_OFFSET, String.valueOf(channel.size()));
            }
            channel.position(offset);
            receive(channel, size, content);
            channel.force(false);
            return channel.size();
        }
    }

    Path path(String workspace, AttachmentId id) {
        return root.resolve(workspace).resolve(id + ".part");
    }

    void delete(String workspace, AttachmentId id) throws IOException {
        Files.deleteIfExists(path(workspace, id));
    }

    void deleteAll(WorkspacePrefix workspace) throws IOException {
        FolderTree.delete(root.resolve(workspace.workspace()));
    }

    String sha256(String workspace, AttachmentId id) throws IOException {
        MessageDigest digest = digest();
        try (InputStream content = Files.newInputStream(path(workspace, id))) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void receive(FileChannel channel, long size, InputStream content) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (channel.position() + read > size) {
                throw new ProblemException(AttachmentError.ATTACHMENT_LONGER_THAN_ANNOUNCED);
            }
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
            while (bytes.hasRemaining()) {
                write(channel, bytes);
            }
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        try {
            channel.write(bytes);
        } catch (IOException e) {
            throw StorageFullException.of(e);
        }
    }

    /** Null when another request holds it, in this process or in another one on the same storage. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
