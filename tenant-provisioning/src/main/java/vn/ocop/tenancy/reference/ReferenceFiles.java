package vn.ocop.tenancy.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Tệp dữ liệu tham chiếu của bản dựng này, all of one folder. */
record ReferenceFiles(String folder) {

    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** The text in a file packed by gzip. */
    String unpacked(String file) {
        try (InputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes(file)))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The reference file " + file + " is broken in this build", e);
        }
    }

    byte[] bytes(String file) {
        try (InputStream content =
                Objects.requireNonNull(ReferenceFiles.class.getResourceAsStream(folder + file), file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The reference file " + file + " is missing from this build", e);
        }
    }

    /** SHA-256 over these files one after the other. */
    String hash(List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(bytes(file)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
