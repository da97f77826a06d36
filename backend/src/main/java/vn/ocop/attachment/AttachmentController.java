package vn.ocop.attachment;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import vn.ocop.audit.Unaudited;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.access.RequiresPermission;
import vn.ocop.web.access.SignedInAccess;

/** Tệp đính kèm: tải lên từng phần, xem tiến độ, tải về. */
@RestController
@RequestMapping("/api/attachments")
@RequiresPermission(Permission.ATTACHMENTS_UPLOAD)
class AttachmentController {

    /** Media type of a piece of a file, as in the resumable upload protocols in use. */
    static final String PIECE = "application/offset+octet-stream";

    static final String OFFSET = "Upload-Offset";

    /** {@code ?1} once the file is checked and stored; all bytes may be here before. */
    static final String COMPLETE = "Upload-Complete";

    /** What one PATCH should carry: small enough to be worth little when a connection breaks. */
    private static final int CHUNK_BYTES = 5 * 1024 * 1024;

    private final Uploads uploads;
    private final AttachmentDownloads downloads;

    AttachmentController(Uploads uploads, AttachmentDownloads downloads) {
        this.uploads = uploads;
        this.downloads = downloads;
    }

    @PostMapping
    @Unaudited("Chưa có nội dung nào được lưu; nhật ký ghi khi tệp được lưu hoặc bị từ chối")
    ResponseEntity<UploadView> begin(
            @RequestBody @Valid UploadRequest request, @AuthenticationPrincipal CurrentUser user) {
        Attachment upload = uploads.begin(request, user);
        return ResponseEntity.created(URI.create("/api/attachments/" + upload.id()))
                .header(OFFSET, "0")
                .body(new UploadView(upload.id(), 0, CHUNK_BYTES));
    }

    @PatchMapping(path = "/{id}", consumes = PIECE)
    ResponseEntity<@Nullable AttachmentView> append(
            @PathVariable UUID id,
            @RequestHeader(OFFSET) long offset,
            InputStream content,
            @AuthenticationPrincipal CurrentUser user)
            throws IOException {
        UploadProgress progress = uploads.append(new AttachmentId(id), offset, content, user);
        boolean stored = progress.attachment().state() == Attachment.State.STORED;
        return ResponseEntity.status(stored ? HttpStatus.OK : HttpStatus.NO_CONTENT)
                .header(OFFSET, String.valueOf(progress.offset()))
                .header(COMPLETE, stored ? "?1" : "?0")
                .body(stored ? AttachmentView.of(progress.attachment()) : null);
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> offset(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) throws IOException {
        UploadProgress progress = uploads.progress(new AttachmentId(id), user);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(OFFSET, String.valueOf(progress.offset()))
                .header(COMPLETE, progress.attachment().state() == Attachment.State.STORED ? "?1" : "?0")
                .header("Upload-Length", String.valueOf(progress.attachment().size()))
                .build();
    }

    @DeleteMapping("/{id}")
    @Unaudited("Chưa có nội dung nào được lưu; tệp đã lưu thì không hủy được bằng cách này")
    ResponseEntity<Void> cancel(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) throws IOException {
        uploads.cancel(new AttachmentId(id), user);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/{id}")
    @SignedInAccess("Từng tệp được kiểm tra riêng: người tải lên, hoặc người được xem đối tượng của tệp")
    AttachmentView show(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return AttachmentView.of(downloads.readable(new AttachmentId(id), user));
    }

    @GetMapping("/{id}/content")
    @SignedInAccess("Từng tệp được kiểm tra riêng: người tải lên, hoặc người được xem đối tượng của tệp")
    ResponseEntity<Resource> content(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        Attachment file = downloads.readable(new AttachmentId(id), user);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Objects.requireNonNull(file.mediaType())))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .eTag(Objects.requireNonNull(file.sha256()))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(downloads.content(file));
    }

    /** Bắt đầu tải lên. */
    record UploadView(AttachmentId id, long offset, int chunkSize) {}

    /** Tệp đã lưu. */
    record AttachmentView(
            AttachmentId id,
            String fileName,
            AttachmentPurpose purpose,
            long size,
            @Nullable String sha256,
            @Nullable String mediaType,
            String uploaderName,
            Instant createdAt) {

        static AttachmentView of(Attachment file) {
            return new AttachmentView(
                    file.id(),
                    file.fileName(),
                    file.purpose(),
                    file.size(),
                    file.sha256(),
                    file.mediaType(),
                    file.uploaderName(),
                    file.createdAt());
        }
    }
}
