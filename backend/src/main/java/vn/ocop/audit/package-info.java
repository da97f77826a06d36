/**
 * Nhật ký thao tác: who changed what, when, from what to what; append-only, hash-chained, verifiable. Owns the tables
 * {@code audit_event} and {@code audit_verification} of each workspace and {@code platform.audit_anchor}.
 *
 * <p>Other modules call {@link vn.ocop.audit.AuditTrail}; each has an enum of its own that implements
 * {@link vn.ocop.audit.AuditAction}, whose words stand in its message files.
 */
@NullMarked
package vn.ocop.audit;

import org.jspecify.annotations.NullMarked;
