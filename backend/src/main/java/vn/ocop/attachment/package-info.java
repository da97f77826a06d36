/**
 * Tệp đính kèm, minh chứng: resumable upload, content check, content-addressed storage, download with a check of the object
 * the file belongs to. Owns the table {@code attachment} of each workspace.
 *
 * <p>Other modules bind a stored file to an object of theirs with {@link vn.ocop.attachment.Attachments} and say who may read
 * it by implementing {@link vn.ocop.attachment.AttachmentAccess}.
 */
@NullMarked
package vn.ocop.attachment;

import org.jspecify.annotations.NullMarked;
