package vn.ocop.web.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.ocop.web.problem.UnstorableTextException;

/**
 * JSON không có ký tự rỗng (U+0000): passes bytes on and stops at the escape of the character. A zero byte has no place in
 * JSON at all, except in encodings that nobody here sends.
 */
public final class StorableJson extends FilterInputStream {

    private static final int DIGITS = 4;

    private boolean escaped;
    private int zeros = -1;

    public StorableJson(InputStream json) {
        super(json);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            see(read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            see(buffer[i]);
        }
        return read;
    }

    private void see(int character) throws UnstorableTextException {
        if (zeros >= 0) {
            zeros = character == '0' ? zeros + 1 : -1;
        } else if (escaped) {
            escaped = false;
            zeros = character == 'u' ? 0 : -1;
        } else {
            escaped = character == '\\';
        }
        if (character == 0 || zeros == DIGITS) {
            throw new UnstorableTextException();
        }
    }
}
