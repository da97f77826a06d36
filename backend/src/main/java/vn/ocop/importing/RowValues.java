package vn.ocop.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Các ô của một dòng theo thông tin mà cột chứa; empty cells are not there. */
record RowValues(int line, Map<ImportField, String> values) {

    /** @param fields what each column has; null for a column that is left out */
    static RowValues of(SourceTable.SourceRow row, List<@Nullable ImportField> fields) {
        Map<ImportField, String> values = new EnumMap<>(ImportField.class);
        for (int column = 0; column < fields.size() && column < row.cells().size(); column++) {
            ImportField field = fields.get(column);
            String text = row.cells().get(column);
            if (field != null && !text.isEmpty()) {
                values.put(field, text);
            }
        }
        return new RowValues(row.line(), values);
    }

    @Nullable
    String get(ImportField field) {
        return values.get(field);
    }

    /** The place as the file has it, smallest unit first; null when it names none. */
    @Nullable
    String originalPlace() {
        String place = Stream.of(get(ImportField.COMMUNE), get(ImportField.DISTRICT))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }
}
