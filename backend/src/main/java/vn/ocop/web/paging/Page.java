package vn.ocop.web.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Một trang của danh sách.
 *
 * @param next cursor to hand in as {@code after} for the following page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Page from rows that were read with {@link PageRequest#rowsToRead()}, that is one more than shown, which tells
     * whether there is another page.
     *
     * @param key sort key of a row, in the order of the query's ORDER BY
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> key) {
        if (rows.size() <= request.size()) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, request.size());
        return new Page<>(shown, key.apply(shown.getLast()).encode());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
