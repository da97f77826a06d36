/** Dòng lệnh của đội vận hành: everything the provisioning process can do, one command each. */
@NullMarked
package vn.ocop.tenancy.cli;

import org.jspecify.annotations.NullMarked;
