/**
 * What a tenant (tỉnh dùng hệ thống) is: registry, context bound to the running work, and the transaction hook that
 * lets PostgreSQL itself refuse another tenant's rows.
 */
@NullMarked
package vn.ocop.tenancy;

import org.jspecify.annotations.NullMarked;
