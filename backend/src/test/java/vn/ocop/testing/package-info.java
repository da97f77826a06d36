/** What tests of the application share: workspaces on a real database, requests to a host, signed-in people. */
@NullMarked
package vn.ocop.testing;

import org.jspecify.annotations.NullMarked;
