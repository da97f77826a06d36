@NullMarked
package vn.ocop.web.limit;

import org.jspecify.annotations.NullMarked;
