/** The name of the published part stands here, too: at test time this file hides the one of the main sources. */
@NamedInterface("ranking")
@NullMarked
package vn.ocop.criteria.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
