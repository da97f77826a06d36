@NullMarked
package vn.ocop.importing;

import org.jspecify.annotations.NullMarked;
