/**
 * Truy xuất nguồn gốc: lots of production, the labels printed for them and what a shopper sees who scans one.
 *
 * <p>Owns the tables {@code trace_key}, {@code production_lot}, {@code lot_step}, {@code label_batch}, {@code trace_label},
 * {@code scan_count} and {@code suspicion_report}. What a page says about product, producer and recognition is asked of
 * {@link vn.ocop.portal.PublicCatalogue} each time, so a label never outlives a recognition that was taken back.
 */
@ApplicationModule(displayName = "Truy xuất nguồn gốc")
@NullMarked
package vn.ocop.trace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
