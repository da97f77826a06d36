package vn.ocop.evaluation.council;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Người có thể được cử vào Hội đồng, with what he may be there. */
record Candidate(
        UUID userId,
        String fullName,
        @Nullable String email,
        @Nullable String agency,
        List<SeatFunction> functions) {

    Candidate {
        functions = List.copyOf(functions);
    }
}
