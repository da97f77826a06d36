package vn.ocop.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Bản in gửi cho trình duyệt: opened in the browser's own viewer, and saved under its name from there. */
public final class PrintedPaper {

    private PrintedPaper() {}

    /** @param name file name with its ending, in ASCII: some devices still mangle others */
    public static ResponseEntity<byte[]> answer(byte[] pdf, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }
}
