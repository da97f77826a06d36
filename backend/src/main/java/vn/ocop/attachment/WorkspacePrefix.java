package vn.ocop.attachment;

/**
 * Tiền tố của một không gian làm việc trong kho lưu trữ. Checked wherever one is made, since whole prefixes are removed.
 *
 * @param workspace schema of the tenant
 */
record WorkspacePrefix(String workspace) {

    WorkspacePrefix {
        if (!workspace.matches("[a-z][a-z0-9_]{2,62}")) {
            throw new IllegalArgumentException("not a workspace: " + workspace);
        }
    }

    /** Start of every key; the slash keeps a workspace apart from one whose name only begins alike. */
    String key() {
        return workspace + "/";
    }
}
