/** Who may call what: roles, permissions and the annotations that every endpoint declares them with. */
@NamedInterface("access")
@NullMarked
package vn.ocop.web.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
