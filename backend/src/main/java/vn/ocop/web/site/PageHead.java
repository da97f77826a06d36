package vn.ocop.web.site;

import org.jspecify.annotations.Nullable;

/**
 * Phần đầu của một trang for those who read pages without running them: search engines, messengers.
 *
 * @param address of the page itself
 * @param picture address of a picture; null without one
 */
public record PageHead(
        String title,
        String description,
        String address,
        @Nullable String picture) {}
