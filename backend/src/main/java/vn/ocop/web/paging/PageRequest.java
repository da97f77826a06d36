package vn.ocop.web.paging;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Trang cần đọc. Controllers take it as {@code @Valid @ParameterObject PageRequest}.
 *
 * @param after cursor of the page before; absent for the first page
 * @param limit how many items at most
 */
public record PageRequest(
        @Parameter(description = "Con trỏ của trang trước") @Nullable
        String after,

        @Parameter(description = "Số dòng tối đa, mặc định 50") @Min(1) @Max(200) @Nullable
        Integer limit) {

    private static final int USUAL = 50;

    public int size() {
        return limit == null ? USUAL : limit;
    }

    /** One row more than shown. */
    public int rowsToRead() {
        return size() + 1;
    }

    /** Where the page before ended; empty for the first page. */
    public Optional<Cursor> cursor() {
        return after == null || after.isEmpty() ? Optional.empty() : Optional.of(Cursor.decode(after));
    }
}
