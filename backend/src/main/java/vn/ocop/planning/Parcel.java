package vn.ocop.planning;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ô đất đọc được từ tệp.
 *
 * @param number its place in the file, from 1
 * @param attributes by the names of the file's fields, in their order
 * @param shape null when it is refused
 * @param fault what was found; null when nothing was
 */
record Parcel(
        int number,
        Map<String, String> attributes,
        @Nullable ParcelShape shape,
        @Nullable Fault fault) {

    static Parcel refused(int number, Map<String, String> attributes, Fault fault) {
        return new Parcel(number, attributes, null, fault);
    }

    String attribute(@Nullable String field) {
        return field == null ? "" : attributes.getOrDefault(field, "");
    }
}
