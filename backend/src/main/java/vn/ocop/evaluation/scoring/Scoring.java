package vn.ocop.evaluation.scoring;

import java.time.LocalDate;
import java.util.UUID;
import vn.ocop.dossier.DossierId;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.MeetingMode;

/**
 * Phiên chấm điểm: one dossier before one council.
 *
 * @param pass lượt chấm: 0 before opening, 1 the first, above that a rescoring
 */
record Scoring(
        UUID id,
        CouncilId council,
        DossierId dossier,
        LocalDate meetsOn,
        MeetingMode mode,
        ScoringState state,
        int pass) {

    boolean open() {
        return state == ScoringState.OPEN;
    }

    /** The newest pass whose ballots everybody of the council may read; 0 while there is none. */
    int newestClosedPass() {
        return open() ? pass - 1 : pass;
    }
}
