package vn.ocop.attachment;

/**
 * Đối tượng mà tệp được đính kèm.
 *
 * @param type kind of object in kebab case, for example {@code dossier}
 * @param id its identity within the workspace
 */
public record AttachmentOwner(String type, String id) {}
