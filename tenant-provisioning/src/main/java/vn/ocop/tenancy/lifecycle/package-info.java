/** Vòng đời của một không gian làm việc: onboarding step by step, suspending, resuming, export and deletion. */
@NullMarked
@NamedInterface("lifecycle")
package vn.ocop.tenancy.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
