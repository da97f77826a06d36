package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * Kho lưu trữ trong một thư mục. A file appears under its address by one atomic rename of a copy that is safely on disk, so a
 * crash or a full disk leaves nothing half stored.
 */
final class FolderStore implements ContentStore {

    private static final String INCOMING = ".incoming";

    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(ContentAddress address, Path file) throws IOException {
        Path target = path(address);
        if (Files.exists(target)) {
            return;
        }
        Path incoming = Files.createDirectories(root.resolve(INCOMING));
        Path copy = Files.createTempFile(incoming, address.sha256(), "");
        try {
            copy(file, copy);
            Path folder = Files.createDirectories(Objects.requireNonNull(target.getParent()));
            Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } catch (IOException e) {
            throw StorageFullException.of(e);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public boolean contains(ContentAddress address) {
        return Files.exists(path(address));
    }

    @Override
    public InputStream open(ContentAddress address, long position) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path(address));
        try {
            channel.position(position);
            return Channels.newInputStream(channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void delete(ContentAddress address) throws IOException {
        Files.deleteIfExists(path(address));
    }

    @Override
    public void deleteAll(WorkspacePrefix workspace) throws IOException {
        FolderTree.delete(root.resolve(workspace.workspace()));
    }

    private Path path(ContentAddress address) {
        return root.resolve(address.key());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from);
                FileChannel target = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = source.size();
            long done = 0;
            while (done < size) {
                done += source.transferTo(done, size - done, target);
            }
            target.force(true);
        }
    }

    /** Makes the rename itself survive a crash. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
