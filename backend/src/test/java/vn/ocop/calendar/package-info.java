@NullMarked
package vn.ocop.calendar;

import org.jspecify.annotations.NullMarked;
