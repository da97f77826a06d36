@NullMarked
package vn.ocop.producer;

import org.jspecify.annotations.NullMarked;
