/** Lists read page by page from a key, and versions of things that several people change. */
@NamedInterface("paging")
@NullMarked
package vn.ocop.web.paging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
