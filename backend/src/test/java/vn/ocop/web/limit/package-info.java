/** The name of the published part stands here, too: at test time this file hides the one of the main sources. */
@NamedInterface("limit")
@NullMarked
package vn.ocop.web.limit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
