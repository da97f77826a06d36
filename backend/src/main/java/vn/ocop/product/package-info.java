/**
 * Sản phẩm: what producers make and bring to evaluation, its story and pictures.
 *
 * <p>Owns the tables {@code product} and {@code product_picture}. Groups and sets are those of the criteria template in force.
 * The current stars on a product are told by whoever records recognitions; nobody else changes them.
 */
@ApplicationModule(displayName = "Sản phẩm")
@NullMarked
package vn.ocop.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
