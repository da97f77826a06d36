/** Test support for every module: a real PostgreSQL with PostGIS, and tenants in it. */
@NullMarked
package vn.ocop.tenancy.testing;

import org.jspecify.annotations.NullMarked;
