/**
 * Cơ sở dữ liệu quốc gia: what the provinces report, and what the national office reads from it.
 *
 * <p>Owns the tables {@code reporting_source}, {@code ingest_*} and {@code reported_*} of the national workspace, the tables
 * {@code export_ledger}, {@code export_pending} and {@code export_state} of each province, and the schedule of the nightly export.
 * What a record of a province contains is said by the view {@code export_…} of the module that owns the rows.
 */
@ApplicationModule(displayName = "Cơ sở dữ liệu quốc gia")
@NullMarked
package vn.ocop.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
