/**
 * Nạp dữ liệu: lists of recognised products from Excel and CSV files, looked through before anything is written.
 *
 * <p>Owns the tables {@code import_run} and {@code import_row}: the file as it came, what was found in each row and what came
 * of it, so that a run can be taken back where nobody has touched its results since.
 */
@ApplicationModule(displayName = "Nạp dữ liệu")
@NullMarked
package vn.ocop.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
