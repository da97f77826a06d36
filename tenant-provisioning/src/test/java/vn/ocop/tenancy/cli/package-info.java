@NullMarked
package vn.ocop.tenancy.cli;

import org.jspecify.annotations.NullMarked;
