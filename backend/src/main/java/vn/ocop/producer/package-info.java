/**
 * Chủ thể OCOP: who makes the products, and which accounts act for them.
 *
 * <p>Owns the tables {@code producer}, {@code producer_member} and {@code producer_public_contact}. A confirmed registration becomes a producer with its first
 * member; an imported list brings producers without members. Other modules ask {@link vn.ocop.producer.Producers} who a
 * producer is and what a person may see.
 */
@ApplicationModule(displayName = "Chủ thể OCOP")
@NullMarked
package vn.ocop.producer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
