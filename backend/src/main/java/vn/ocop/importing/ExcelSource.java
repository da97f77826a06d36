package vn.ocop.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.ocop.web.problem.ProblemException;

/** Tệp Excel: the first sheet. A cell that computes its value is taken as the formula it is, with its sign in front. */
final class ExcelSource {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private ExcelSource() {}

    static SourceTable read(byte[] file, int mostRows) {
        requireHarmless(file);
        List<SourceTable.SourceRow> rows = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            Iterator<Row> all = stream.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                if (rows.size() > mostRows) {
                    throw new ProblemException(ImportError.IMPORT_TOO_MANY_ROWS, mostRows);
                }
                rows.add(new SourceTable.SourceRow(row.getRowNum(), cells(row)));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw new ProblemException(ImportError.IMPORT_FILE_UNREADABLE);
        }
        return SourceTable.of(null, rows);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(SourceTable.plain(text(row.getOptionalCell(column).orElse(null))));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell)
                    ? cell.asDate().toLocalDate().toString()
                    : ((BigDecimal) cell.getValue()).stripTrailingZeros().toPlainString();
        }
        return cell.getType() == CellType.ERROR ? "=" + cell.getRawValue() : cell.getText();
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
    }

    /** What a compressed file becomes is measured before anything reads it, whatever its table of contents says. */
    private static void requireHarmless(byte[] file) {
        try {
            Path copy = Files.createTempFile("ocop-import", ".xlsx");
            try {
                Files.write(copy, file);
                measure(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new ProblemException(ImportError.IMPORT_FILE_UNREADABLE);
        }
    }

    private static void measure(Path file) throws IOException {
        long left = MOST_UNPACKED;
        byte[] buffer = new byte[8192];
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                try (InputStream content = archive.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0 && left >= 0; read = content.read(buffer)) {
                        left -= read;
                    }
                }
            }
        }
        if (left < 0) {
            throw new ProblemException(ImportError.IMPORT_FILE_UNREADABLE);
        }
    }
}
