/** Tests of uploads, storage and downloads. */
@NullMarked
package vn.ocop.attachment;

import org.jspecify.annotations.NullMarked;
