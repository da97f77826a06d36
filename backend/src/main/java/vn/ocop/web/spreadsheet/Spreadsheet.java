package vn.ocop.web.spreadsheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Bảng tính Excel ghi theo dòng: what is written leaves for the client at each {@link #flush()}, so memory does not grow
 * with the list. Text that Excel or a program reading the file could take for a formula gets an apostrophe in front.
 */
public final class Spreadsheet implements AutoCloseable {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LAST_ROW = 1_048_575;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    /** Writes to any stream; the stream stays open. */
    public Spreadsheet(OutputStream out, String sheetName) {
        this.workbook = new Workbook(out, "OCOP", "1.0");
        this.sheet = workbook.newWorksheet(sheetName);
    }

    /** Answers a request with a file of that name. */
    public static Spreadsheet download(HttpServletResponse response, String fileName, String sheetName)
            throws IOException {
        response.setContentType(TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(fileName, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return new Spreadsheet(response.getOutputStream(), sheetName);
    }

    /** Bold first row that stays in view. */
    public void header(String... names) {
        for (int column = 0; column < names.length; column++) {
            sheet.value(next, column, names[column]);
            sheet.style(next, column).bold().fillColor("E6F0E6").set();
            sheet.width(column, 24);
        }
        next++;
        sheet.freezePane(0, next);
    }

    /** Cells may be text, numbers, dates, booleans or null. */
    public void row(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            cell(column, cells[column]);
        }
        next++;
    }

    /** True while Excel can show so many rows more, and one for a remark. */
    public boolean hasRoom(int rows) {
        return next + rows < LAST_ROW;
    }

    /** Sends the rows written so far. */
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(next, column, number);
            case Boolean flag -> sheet.value(next, column, flag);
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("dd/mm/yyyy").set();
            }
            case LocalDateTime moment -> {
                sheet.value(next, column, moment);
                sheet.style(next, column).format("dd/mm/yyyy hh:mm:ss").set();
            }
            default -> sheet.value(next, column, harmless(value.toString()));
        }
    }

    static String harmless(String text) {
        String cut = text.length() < LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1);
        boolean formula = !cut.isEmpty() && "=+-@\t\r\n".indexOf(cut.charAt(0)) >= 0;
        return formula ? "'" + cut : cut;
    }
}
