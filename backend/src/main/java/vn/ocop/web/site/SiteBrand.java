package vn.ocop.web.site;

import org.jspecify.annotations.Nullable;

/**
 * Tên và biểu trưng của không gian làm việc as the head of a public page shows them.
 *
 * @param emblemUrl null when there is none, or none that is small enough for a page read on the road
 * @param accentColor as {@code #rrggbb}; null for the default green
 */
public record SiteBrand(
        String fullName,
        @Nullable String emblemUrl,
        @Nullable String accentColor) {}
