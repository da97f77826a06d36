package vn.ocop.evaluation.scoring;

import java.time.Instant;
import vn.ocop.attachment.AttachmentId;

/** Biên bản họp đã ký: the scan that counts, with who added it. */
record SignedMinutes(AttachmentId attachment, String fileName, long size, String addedBy, Instant addedAt) {}
