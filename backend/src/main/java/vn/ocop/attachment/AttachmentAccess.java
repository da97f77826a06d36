package vn.ocop.attachment;

import vn.ocop.web.access.CurrentUser;

/** Ai được xem tệp của một loại đối tượng; a bean of the module that owns such objects. */
public interface AttachmentAccess {

    /** Kind of object it decides about, as in {@link AttachmentOwner#type()}. */
    String ownerType();

    /** True when this person may read the files of the object. */
    boolean mayRead(CurrentUser reader, String ownerId);
}
