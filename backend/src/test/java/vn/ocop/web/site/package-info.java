/** The name of the published part stands here, too: at test time this file hides the one of the main sources. */
@NamedInterface("site")
@NullMarked
package vn.ocop.web.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
