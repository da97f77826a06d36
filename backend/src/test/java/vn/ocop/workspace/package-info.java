/** What an administrator sets and everybody sees. */
@NullMarked
package vn.ocop.workspace;

import org.jspecify.annotations.NullMarked;
