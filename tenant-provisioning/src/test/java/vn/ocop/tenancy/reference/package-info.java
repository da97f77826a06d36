@NullMarked
package vn.ocop.tenancy.reference;

import org.jspecify.annotations.NullMarked;
