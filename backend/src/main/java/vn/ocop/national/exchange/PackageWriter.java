package vn.ocop.national.exchange;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import vn.ocop.national.exchange.Manifest.PackagedFile;

/** Ghi tệp của gói: compressed, counted and hashed while they stream through, so memory does not grow with them. */
final class PackageWriter {

    private static final int BUFFER = 1 << 16;

    private final Exchange exchange;
    private final PackageId id;

    PackageWriter(Exchange exchange, PackageId id) {
        this.exchange = exchange;
        this.id = id;
    }

    /** What fills a file and says how many lines it wrote. */
    interface Content {
        long writeTo(OutputStream out) throws IOException;
    }

    PackagedFile write(ExportPart part, Content content) throws IOException {
        DigestOutputStream hashed = new DigestOutputStream(exchange.write(id, part.fileName()), Sha256.digest());
        CountingStream counted = new CountingStream(hashed);
        long records;
        try (OutputStream zipped = new FastGzip(new BufferedOutputStream(counted, BUFFER))) {
            records = content.writeTo(zipped);
        }
        return new PackagedFile(part, records, counted.bytes, Sha256.hex(hashed.getMessageDigest()));
    }

    void writeManifest(byte[] json) throws IOException {
        try (OutputStream out = exchange.write(id, Manifest.FILE)) {
            out.write(json);
        }
    }

    /** The lightest compression: records of one kind resemble each other so much that more of it only costs time. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static final class CountingStream extends FilterOutputStream {

        private long bytes;

        CountingStream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            bytes++;
        }

        @Override
        public void write(byte[] content, int offset, int length) throws IOException {
            out.write(content, offset, length);
            bytes += length;
        }
    }
}
