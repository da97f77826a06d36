package vn.ocop.evaluation.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.ocop.dossier.CommuneReport;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.Evidence;
import vn.ocop.dossier.SelfChoice;
import vn.ocop.dossier.SelfScore;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.MeetingMode;
import vn.ocop.product.ProductId;
import vn.ocop.product.ProductPicture;

/**
 * Phiếu chấm của tôi with everything that I score by.
 *
 * @param templateId criteria version whose sheet is scored
 * @param pictures files of the product
 * @param pass lượt chấm
 * @param writable whether I may still change it
 * @param grounds what knocks the dossier out on this sheet
 * @param selfAssessment what the producer ticked himself, by criterion
 * @param earlier what I handed in before the rescoring
 */
record BallotView(
        DossierId dossierId,
        ProductId productId,
        DossierKind kind,
        String productName,
        String producerName,
        String communeCode,
        @Nullable String receiptNumber,
        DossierState state,
        String setCode,
        String setName,
        UUID templateId,
        @Nullable String specification,
        @Nullable String story,
        List<ProductPicture> pictures,
        CouncilId councilId,
        String councilTitle,
        LocalDate meetsOn,
        MeetingMode mode,
        int pass,
        BallotState ballotState,
        boolean writable,
        long version,
        Instant updatedAt,
        @Nullable Instant sentAt,
        Map<String, Choice> choices,
        List<KnockoutProposal> knockouts,
        @Nullable String generalComment,
        SheetProgress score,
        List<KnockoutGround> grounds,
        Map<String, SelfChoice> selfAssessment,
        SelfScore selfScore,
        List<Evidence> evidence,
        @Nullable CommuneReport communeReport,
        List<Earlier> earlier) {

    BallotView {
        pictures = List.copyOf(pictures);
        choices = Map.copyOf(choices);
        knockouts = List.copyOf(knockouts);
        grounds = List.copyOf(grounds);
        selfAssessment = Map.copyOf(selfAssessment);
        evidence = List.copyOf(evidence);
        earlier = List.copyOf(earlier);
    }

    /** Phiếu tôi đã gửi ở lượt trước. */
    record Earlier(
            int pass,
            Map<String, Choice> choices,
            List<KnockoutProposal> knockouts,
            @Nullable String generalComment,
            int total) {

        Earlier {
            choices = Map.copyOf(choices);
            knockouts = List.copyOf(knockouts);
        }
    }

    /** What an offline screen needs of the stored ballot to put its own beside it. */
    record Stored(
            long version,
            int pass,
            BallotState ballotState,
            Map<String, Choice> choices,
            List<KnockoutProposal> knockouts,
            @Nullable String generalComment) {

        Stored {
            choices = Map.copyOf(choices);
            knockouts = List.copyOf(knockouts);
        }

        static Stored of(MemberBallot ballot) {
            return new Stored(
                    ballot.version(),
                    ballot.pass(),
                    ballot.state(),
                    ballot.choices(),
                    ballot.knockouts(),
                    ballot.generalComment());
        }
    }
}
