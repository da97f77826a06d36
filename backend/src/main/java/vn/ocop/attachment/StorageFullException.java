package vn.ocop.attachment;

import java.io.IOException;
import java.util.Locale;

/** Kho lưu trữ đã đầy. */
final class StorageFullException extends IOException {

    private static final long serialVersionUID = 1L;

    StorageFullException(IOException cause) {
        super(cause);
    }

    /** The same failure, named when it is a full disk; the system says so in words only. */
    static IOException of(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = message.contains("no space left") || message.contains("disk quota exceeded");
        return full ? new StorageFullException(failure) : failure;
    }
}
