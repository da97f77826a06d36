package vn.ocop.workspace;

import org.jspecify.annotations.Nullable;
import vn.ocop.attachment.AttachmentId;

/**
 * Thông tin của một không gian làm việc.
 *
 * @param fullName official name, for example “Tỉnh Thanh Hóa”
 * @param emblem picture beside the name; null until one is uploaded
 * @param accentColor accent of its screens as {@code #rrggbb}; null for the default green
 * @param version 0 until an administrator changed something
 */
public record WorkspaceProfile(
        String fullName,
        @Nullable AttachmentId emblem,
        @Nullable String accentColor,
        long version) {

    static final String EMBLEM_PATH = "/api/workspace/emblems/";

    /** Address of the emblem. Another picture has another address, so that each may be kept for good by whoever loaded it. */
    @Nullable
    String emblemUrl() {
        return emblem == null ? null : EMBLEM_PATH + emblem;
    }
}
