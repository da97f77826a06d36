/** From the host name of a request to the workspace it belongs to. */
@NamedInterface("host")
@NullMarked
package vn.ocop.web.host;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
