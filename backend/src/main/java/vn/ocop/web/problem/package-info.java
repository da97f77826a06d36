/** Errors as RFC 9457 problem documents, from one catalogue in Vietnamese and English. */
@NamedInterface("problem")
@NullMarked
package vn.ocop.web.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
