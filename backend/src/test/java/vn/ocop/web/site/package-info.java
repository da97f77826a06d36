@NullMarked
package vn.ocop.web.site;

import org.jspecify.annotations.NullMarked;
