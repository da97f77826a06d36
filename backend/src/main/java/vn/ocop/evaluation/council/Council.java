package vn.ocop.evaluation.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ocop.evaluation.EvaluationRoundId;
import vn.ocop.web.access.UserId;

/**
 * Hội đồng đánh giá, phân hạng cấp tỉnh (Decision 26/2026/QĐ-TTg, Article 7.3.b).
 *
 * @param dissolution null while it is active
 * @param rulesVersion quy chế áp dụng; null until it begins to score
 * @param seats in the order of the decision
 */
public record Council(
        CouncilId id,
        String title,
        String decisionNumber,
        LocalDate decisionDate,
        EvaluationRoundId round,
        CouncilState state,
        @Nullable Dissolution dissolution,
        @Nullable Integer rulesVersion,
        List<Seat> seats,
        long version) {

    public Council {
        seats = List.copyOf(seats);
    }

    public Optional<Seat> seat(UserId user) {
        return seats.stream().filter(seat -> seat.userId().equals(user)).findFirst();
    }

    /** Those who score. */
    public List<Seat> voters() {
        return seats.stream().filter(Seat::votes).toList();
    }

    public boolean active() {
        return state == CouncilState.ACTIVE;
    }

    /** Whether who sits in it and what it is called can no longer be changed. */
    public boolean started() {
        return rulesVersion != null;
    }

    /** Who has that function; the first one of several members. */
    public Optional<Seat> holder(SeatFunction function) {
        return seats.stream().filter(seat -> seat.function() == function).findFirst();
    }
}
