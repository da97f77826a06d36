package vn.ocop.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Kho lưu trữ nội dung: the one door to where files lie. What is stored is never changed. */
interface ContentStore {

    /**
     * Stores the file's content, all of it or nothing; storing what is there already changes nothing.
     *
     * @throws StorageFullException when there is no room
     */
    void put(ContentAddress address, Path file) throws IOException;

    boolean contains(ContentAddress address) throws IOException;

    /** The content from a position on. */
    InputStream open(ContentAddress address, long position) throws IOException;

    /** Removes the content; nothing happens when it is gone. */
    void delete(ContentAddress address) throws IOException;

    /** Removes everything of a workspace; what an interrupted call left, the next one removes. */
    void deleteAll(WorkspacePrefix workspace) throws IOException;
}
