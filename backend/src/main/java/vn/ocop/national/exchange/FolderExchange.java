package vn.ocop.national.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Thư mục trao đổi: a folder for each province, which only this system's account may open. */
final class FolderExchange implements Exchange {

    private static final String UNFINISHED = ".dang-ghi";

    private final Path root;

    FolderExchange(Path root) {
        this.root = root;
    }

    @Override
    public void begin(PackageId id) throws IOException {
        discard(id);
        createPrivate(root);
        createPrivate(published(id).resolveSibling(""));
        createPrivate(unfinished(id));
    }

    @Override
    public OutputStream write(PackageId id, String file) throws IOException {
        FileChannel channel =
                FileChannel.open(unfinished(id).resolve(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new DurableStream(channel);
    }

    @Override
    public void publish(PackageId id) throws IOException {
        if (Files.isDirectory(unfinished(id))) {
            Files.move(unfinished(id), published(id), StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel folder = FileChannel.open(root.resolve(id.tenant().value()))) {
                folder.force(true);
            }
        }
    }

    @Override
    public InputStream read(PackageId id, String file) throws IOException {
        Path folder = Files.isDirectory(published(id)) ? published(id) : unfinished(id);
        return Files.newInputStream(folder.resolve(file));
    }

    @Override
    public void discard(PackageId id) throws IOException {
        for (Path folder : List.of(unfinished(id), published(id))) {
            if (Files.isDirectory(folder)) {
                remove(folder);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private Path published(PackageId id) {
        return root.resolve(id.tenant().value()).resolve("%010d".formatted(id.sequence()));
    }

    private Path unfinished(PackageId id) {
        return root.resolve(id.tenant().value()).resolve("%010d".formatted(id.sequence()) + UNFINISHED);
    }

    /** Closed only after the disk has everything. */
    private static final class DurableStream extends FilterOutputStream {

        private final FileChannel channel;

        DurableStream(FileChannel channel) {
            super(Channels.newOutputStream(channel));
            this.channel = channel;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                channel.force(true);
                super.close();
            }
        }
    }
}
