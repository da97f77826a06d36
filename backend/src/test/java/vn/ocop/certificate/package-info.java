@NullMarked
package vn.ocop.certificate;

import org.jspecify.annotations.NullMarked;
