package vn.ocop.evaluation.council;

import org.jspecify.annotations.Nullable;
import vn.ocop.web.access.UserId;

/**
 * Thành viên Hội đồng.
 *
 * @param votes whether he scores; only the secretary may not
 * @param fullName as the decision names him
 */
public record Seat(
        UserId userId,
        String fullName,
        SeatFunction function,
        boolean votes,
        String agency,
        @Nullable String position) {}
