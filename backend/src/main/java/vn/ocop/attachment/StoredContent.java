package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/**
 * Nội dung trong kho, đọc từ bất kỳ vị trí nào. Skipping before the first byte is read costs nothing, which is how a range of
 * a large file is served without reading what lies before it.
 */
final class StoredContent extends AbstractResource {

    private final ContentStore store;
    private final ContentAddress address;
    private final long length;

    StoredContent(ContentStore store, ContentAddress address, long length) {
        this.store = store;
        this.address = address;
        this.length = length;
    }

    @Override
    public String getDescription() {
        return address.key();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public InputStream getInputStream() {
        return new LateStream();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredContent content && content.address.equals(address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    /** Opens the content at the first read, at the position skipped to by then. */
    private final class LateStream extends InputStream {

        private @Nullable InputStream opened;
        private long position;

        @Override
        public long skip(long bytes) throws IOException {
            if (opened != null) {
                return opened.skip(bytes);
            }
            long skipped = Math.clamp(bytes, 0, length - position);
            position += skipped;
            return skipped;
        }

        @Override
        public int read() throws IOException {
            return open().read();
        }

        @Override
        public int read(byte[] buffer, int from, int count) throws IOException {
            return open().read(buffer, from, count);
        }

        @Override
        public void close() throws IOException {
            if (opened != null) {
                opened.close();
            }
        }

        private InputStream open() throws IOException {
            if (opened == null) {
                opened = store.open(address, position);
            }
            return opened;
        }
    }
}
