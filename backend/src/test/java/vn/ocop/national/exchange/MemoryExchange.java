package vn.ocop.national.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An exchange that a test can look into and change, and whose room can run out. */
final class MemoryExchange implements Exchange {

    final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private long room = Long.MAX_VALUE;

    void leaveRoom(long bytes) {
        room = bytes;
    }

    @Override
    public void begin(PackageId id) {
        discard(id);
    }

    @Override
    public OutputStream write(PackageId id, String file) {
        return new Filling(path(id, file));
    }

    @Override
    public void publish(PackageId id) {
        // Everything is seen from the beginning.
    }

    @Override
    public InputStream read(PackageId id, String file) throws IOException {
        byte[] content = files.get(path(id, file));
        if (content == null) {
            throw new NoSuchFileException(file);
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public void discard(PackageId id) {
        files.keySet().removeIf(path -> path.startsWith(path(id, "")));
    }

    static String path(PackageId id, String file) {
        return id.tenant() + "/" + id.sequence() + "/" + file;
    }

    private final class Filling extends FilterOutputStream {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final String path;

        Filling(String path) {
            super(OutputStream.nullOutputStream());
            this.path = path;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
            content.write(bytes, offset, length);
        }

        @Override
        public void close() {
            files.put(path, content.toByteArray());
        }
    }
}
