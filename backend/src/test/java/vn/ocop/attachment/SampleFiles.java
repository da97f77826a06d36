package vn.ocop.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Contents of the kinds that are taken, and of some that are not. */
final class SampleFiles {

    private SampleFiles() {}

    /** A PDF by its first bytes, different for each seed. */
    static byte[] pdf(int size, int seed) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        byte[] start = "%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, content, 0, start.length);
        return content;
    }

    static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");
    }

    /** What a Windows program begins with. */
    static byte[] executable() {
        byte[] content = new byte[512];
        byte[] start = "MZ\u0090\0\u0003\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, content, 0, start.length);
        content[0x3c] = (byte) 0x80;
        System.arraycopy("PE\0\0".getBytes(StandardCharsets.ISO_8859_1), 0, content, 0x80, 4);
        return content;
    }

    static byte[] docx(String... furtherEntries) {
        String[] names = new String[furtherEntries.length + 2];
        names[0] = "[Content_Types].xml";
        names[1] = "word/document.xml";
        System.arraycopy(furtherEntries, 0, names, 2, furtherEntries.length);
        return zip("<xml/>".getBytes(StandardCharsets.UTF_8), names);
    }

    /** Small as it comes, 200 MB unpacked. */
    static byte[] bomb() {
        return zip(new byte[20 * 1024 * 1024], "a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
    }

    static byte[] zip(byte[] content, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
