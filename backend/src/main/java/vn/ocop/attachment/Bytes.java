package vn.ocop.attachment;

/** Dung lượng viết cho người đọc. */
final class Bytes {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long GIGABYTE = 1024 * MEGABYTE;

    private Bytes() {}

    /** For example {@code 100 MB}; limits of ours are whole megabytes. */
    static String inWords(long bytes) {
        return bytes >= GIGABYTE && bytes % GIGABYTE == 0 ? bytes / GIGABYTE + " GB" : bytes / MEGABYTE + " MB";
    }
}
