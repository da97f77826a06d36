/** Danh mục dùng chung: reference data that ships with the software and lives in the platform schema. */
@NullMarked
package vn.ocop.tenancy.reference;

import org.jspecify.annotations.NullMarked;
