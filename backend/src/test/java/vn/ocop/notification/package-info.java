@NullMarked
package vn.ocop.notification;

import org.jspecify.annotations.NullMarked;
