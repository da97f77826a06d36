/**
 * Kiểm tra các tệp triển khai: the compose file and the Helm chart are checked like code, without a container engine or
 * a cluster. The tests live in batch because it is the last module that ships: everything the files start is known here.
 */
@NullMarked
package vn.ocop.deploy;

import org.jspecify.annotations.NullMarked;
