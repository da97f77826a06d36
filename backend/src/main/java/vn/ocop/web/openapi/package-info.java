/** Mô tả giao diện lập trình (OpenAPI), as precise as the code: what is always there, what may be null, stable names. */
@NullMarked
package vn.ocop.web.openapi;

import org.jspecify.annotations.NullMarked;
