package vn.ocop.evaluation.scoring;

import org.jspecify.annotations.Nullable;
import vn.ocop.web.access.UserId;

/**
 * Thành viên không chấm vì có xung đột lợi ích.
 *
 * @param producer true when he belongs to the producer, which nobody needs to declare
 * @param reason what he declared himself
 */
record Excuse(UserId user, boolean producer, @Nullable String reason) {}
