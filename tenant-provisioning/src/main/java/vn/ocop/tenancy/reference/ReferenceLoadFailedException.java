package vn.ocop.tenancy.reference;

import org.jspecify.annotations.Nullable;

/** Danh mục dùng chung không nạp được; nothing of the load has stayed. */
public final class ReferenceLoadFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceLoadFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
