package vn.ocop.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.access.UserId;

/**
 * Tệp đính kèm.
 *
 * @param size bytes, announced at first and true once stored
 * @param claimedSha256 hash that the sender computed; null when it did not
 * @param sha256 hash of what is stored; null before
 * @param mediaType type found in the content; null before it is stored
 * @param uploadedBy who sent it
 * @param owner object it belongs to; null until a module binds it
 */
public record Attachment(
        AttachmentId id,
        String fileName,
        AttachmentPurpose purpose,
        long size,
        @Nullable String claimedSha256,
        @Nullable String sha256,
        @Nullable String mediaType,
        State state,
        UserId uploadedBy,
        String uploaderName,
        @Nullable AttachmentOwner owner,
        Instant createdAt) {

    /** Tình trạng của tệp. */
    public enum State {
        /** Đang tải lên. */
        UPLOADING,
        /** Đã lưu. */
        STORED,
        /** Bị từ chối. */
        REFUSED
    }
}
