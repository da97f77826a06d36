/** Lists as Excel files, written while they are read. */
@NamedInterface("spreadsheet")
@NullMarked
package vn.ocop.web.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
