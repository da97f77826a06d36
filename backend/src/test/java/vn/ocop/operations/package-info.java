@NullMarked
package vn.ocop.operations;

import org.jspecify.annotations.NullMarked;
