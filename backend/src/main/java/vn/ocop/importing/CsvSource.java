package vn.ocop.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.ocop.web.problem.ProblemException;

/**
 * Tệp CSV. Its encoding is what its first bytes say, else UTF-8 when every byte of it is, else Windows-1258, the only other one
 * that office programs in Vietnam write; its separator is the one that the header has most of.
 */
final class CsvSource {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CsvSource() {}

    static SourceTable read(byte[] file, int mostRows) {
        Charset charset = charsetOf(file);
        String text = new String(file, charset).replace(BYTE_ORDER_MARK, "");
        if (text.indexOf('\0') >= 0) {
            throw new ProblemException(ImportError.IMPORT_FILE_UNREADABLE);
        }
        List<SourceTable.SourceRow> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separatorOf(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                if (rows.size() > mostRows) {
                    throw new ProblemException(ImportError.IMPORT_TOO_MANY_ROWS, mostRows);
                }
                List<String> cells = row.stream().map(SourceTable::plain).toList();
                rows.add(new SourceTable.SourceRow((int) parser.getCurrentLineNumber(), cells));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(ImportError.IMPORT_FILE_UNREADABLE);
        }
        return SourceTable.of(charset.name(), rows);
    }

    private static Charset charsetOf(byte[] file) {
        if (file.length >= 2 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (file.length >= 2 && (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        try {
            var unused = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS_1258;
        }
    }

    private static char separatorOf(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
