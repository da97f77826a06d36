package vn.ocop.importing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.ocop.web.problem.ProblemException;

/** Tệp cần nạp: Excel by its first bytes, CSV otherwise. */
record SourceFile(String name, byte[] content) {

    static final long LARGEST = 5_000_000;

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 60;

    SourceTable read() {
        SourceTable table = isPacked() ? ExcelSource.read(content, MOST_ROWS) : CsvSource.read(content, MOST_ROWS);
        if (table.rows().isEmpty()) {
            throw new ProblemException(ImportError.IMPORT_FILE_EMPTY);
        }
        if (table.headers().size() > MOST_COLUMNS) {
            throw new ProblemException(ImportError.IMPORT_TOO_MANY_ROWS, MOST_ROWS);
        }
        return table;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isPacked() {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }
}
