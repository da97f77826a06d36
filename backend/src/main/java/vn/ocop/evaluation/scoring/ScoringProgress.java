package vn.ocop.evaluation.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierState;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.MeetingMode;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.web.access.UserId;

/**
 * Tiến độ chấm điểm of one dossier as one person sees it: who has sent his ballot and how far the others are, nothing of what
 * they ticked.
 *
 * @param blind whether nobody reads another's ballot before closing
 * @param expected ballots that could be handed in
 * @param needed ballots without which nothing is closed
 * @param missing names of those whose ballot is not there
 * @param function what the reader is in the council; null without a seat
 * @param presiding names of those who open, close and conclude
 * @param presiderAside whether the reader would preside, had he no conflict of interest
 * @param actions what the reader may do now
 * @param readablePass newest pass whose ballots and result the reader may read; 0 while there is none
 * @param rescoringsLeft rescorings that the rules still allow
 */
record ScoringProgress(
        DossierId dossierId,
        CouncilId councilId,
        String councilTitle,
        String productName,
        String producerName,
        String setCode,
        DossierState state,
        LocalDate meetsOn,
        MeetingMode mode,
        int pass,
        boolean blind,
        List<MemberProgress> members,
        int expected,
        int sent,
        int needed,
        boolean quorum,
        boolean chairMissing,
        List<String> missing,
        List<ScoringPass> passes,
        @Nullable SeatFunction function,
        List<String> presiding,
        boolean presiderAside,
        List<Action> actions,
        boolean mayDeclareInterest,
        boolean mayScore,
        int readablePass,
        int rescoringsLeft) {

    ScoringProgress {
        members = List.copyOf(members);
        missing = List.copyOf(missing);
        passes = List.copyOf(passes);
        presiding = List.copyOf(presiding);
        actions = List.copyOf(actions);
    }

    /** Việc điều hành có thể làm ngay. */
    enum Action {
        /** Mở chấm điểm. */
        OPEN,
        /** Khóa chấm điểm. */
        CLOSE,
        /** Yêu cầu chấm lại. */
        RESCORE,
        /** Khóa chấm lại. */
        CLOSE_RESCORING,
        /** Kết luận. */
        CONCLUDE
    }

    /**
     * Tiến độ của một thành viên.
     *
     * @param excuseReason for himself, who presides and the officials; null for others
     */
    record MemberProgress(
            UserId userId,
            String fullName,
            SeatFunction function,
            boolean votes,
            String agency,
            boolean excused,
            @Nullable String excuseReason,
            int answered,
            int total,
            boolean sent,
            @Nullable Instant sentAt) {}
}
