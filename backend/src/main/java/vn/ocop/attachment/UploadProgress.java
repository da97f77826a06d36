package vn.ocop.attachment;

/**
 * Tiến độ tải lên.
 *
 * @param offset how many bytes have arrived
 */
record UploadProgress(Attachment attachment, long offset) {}
