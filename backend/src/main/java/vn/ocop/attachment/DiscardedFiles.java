package vn.ocop.attachment;

import java.io.IOException;
import org.springframework.stereotype.Service;

/** Dọn mọi tệp của một không gian làm việc đã xóa; may be called as often as you like. */
@Service
public class DiscardedFiles {

    private final ContentStore store;
    private final PartFiles parts;

    DiscardedFiles(ContentStore store, PartFiles parts) {
        this.store = store;
        this.parts = parts;
    }

    /**
     * Removes what is stored and what was on its way; of an interrupted call the next one does the rest.
     *
     * @param workspace schema of a tenant that is no more
     */
    public void remove(String workspace) throws IOException {
        WorkspacePrefix prefix = new WorkspacePrefix(workspace);
        store.deleteAll(prefix);
        parts.deleteAll(prefix);
    }
}
