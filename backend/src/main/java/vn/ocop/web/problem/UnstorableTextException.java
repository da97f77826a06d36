package vn.ocop.web.problem;

import java.io.IOException;

/** Nội dung có ký tự rỗng (U+0000), which no text column takes. */
public final class UnstorableTextException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnstorableTextException() {
        super("The text has a NUL character");
    }

    /** True when the failure comes from such a character, however deep in the chain of causes that stands. */
    static boolean causes(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof UnstorableTextException) {
                return true;
            }
        }
        return false;
    }
}
