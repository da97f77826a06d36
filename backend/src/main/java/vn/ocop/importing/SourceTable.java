package vn.ocop.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nội dung của tệp: one table, all text in one Unicode form.
 *
 * @param charset of a CSV file; null for Excel
 */
record SourceTable(@Nullable String charset, List<String> headers, List<SourceRow> rows) {

    /**
     * Một dòng.
     *
     * @param line number in the file, as a person who opens it sees it
     */
    record SourceRow(int line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /** The first row with two filled cells has the headers; titles above it are passed over. */
    static SourceTable of(@Nullable String charset, List<SourceRow> all) {
        int head = 0;
        while (head < all.size() && all.get(head).filled() < 2) {
            head++;
        }
        if (head >= all.size()) {
            return new SourceTable(charset, List.of(), List.of());
        }
        List<String> headers = all.get(head).cells();
        List<SourceRow> rows = all.subList(head + 1, all.size()).stream()
                .filter(row -> !row.isBlank())
                .map(row -> new SourceRow(row.line(), fitted(row.cells(), headers.size())))
                .toList();
        return new SourceTable(charset, headers, rows);
    }

    /** Text of a cell: NFC, no control characters, no blanks around. */
    static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}\\u00a0]+", " ")
                        .strip();
    }

    private static List<String> fitted(List<String> cells, int width) {
        List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(cells.size(), width)));
        while (fitted.size() < width) {
            fitted.add("");
        }
        return fitted;
    }
}
