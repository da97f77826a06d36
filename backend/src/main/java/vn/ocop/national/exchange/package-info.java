/** The way of the records from a province to the national store: packages, their exchange, and the ingest that checks them. */
@NamedInterface("exchange")
@NullMarked
package vn.ocop.national.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
