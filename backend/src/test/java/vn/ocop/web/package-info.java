@NullMarked
package vn.ocop.web;

import org.jspecify.annotations.NullMarked;
