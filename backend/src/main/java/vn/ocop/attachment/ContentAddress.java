package vn.ocop.attachment;

/**
 * Địa chỉ nội dung trong kho lưu trữ: the workspace's own prefix and the SHA-256, so that the same file is kept once per
 * workspace and never shared between two.
 *
 * @param workspace schema of the tenant
 */
record ContentAddress(String workspace, String sha256) {

    ContentAddress {
        if (!workspace.matches("[a-z][a-z0-9_]{2,62}") || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not an address: " + workspace + " " + sha256);
        }
    }

    /** Key in an object store, path below the folder of a folder store. */
    String key() {
        return workspace + "/" + sha256.substring(0, 2) + "/" + sha256;
    }
}
