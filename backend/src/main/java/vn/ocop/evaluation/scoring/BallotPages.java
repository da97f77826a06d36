package vn.ocop.evaluation.scoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.criteria.ranking.SheetScore;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.Dossiers;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.evaluation.council.SeatFunction;
import vn.ocop.product.ProductDescription;
import vn.ocop.product.ProductPicture;
import vn.ocop.product.ProductSnapshot;
import vn.ocop.product.Products;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Phiếu chấm to read: one's own at any time, everybody's after closing. */
@Service
@Transactional(readOnly = true)
class BallotPages {

    private final ScoringCases cases;
    private final ScoringRows scorings;
    private final BallotRows rows;
    private final Dossiers dossiers;
    private final Products products;

    BallotPages(ScoringCases cases, ScoringRows scorings, BallotRows rows, Dossiers dossiers, Products products) {
        this.cases = cases;
        this.scorings = scorings;
        this.rows = rows;
        this.dossiers = dossiers;
        this.products = products;
    }

    BallotView own(DossierId id, CurrentUser user) {
        ScoringCase found = cases.visible(id, user);
        Scoring scoring = found.scoring();
        MemberBallot ballot = rows.find(scoring.id(), scoring.pass(), user.id())
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        boolean excused = scorings.excuses(scoring.id()).stream()
                .anyMatch(excuse -> excuse.user().equals(user.id()));
        boolean writable = scoring.open() && !ballot.sent() && !excused;
        List<BallotView.Earlier> earlier = rows.earlier(scoring.id(), scoring.pass(), user.id()).stream()
                .map(before -> earlier(found, before))
                .toList();
        return view(found, ballot, writable, earlier);
    }

    private BallotView view(
            ScoringCase found, MemberBallot ballot, boolean writable, List<BallotView.Earlier> earlier) {
        Dossier dossier = found.dossier();
        ProductDescription product = dossiers.product(dossier.id());
        return new BallotView(
                dossier.id(),
                dossier.product(),
                dossier.kind(),
                dossier.productName(),
                dossier.producerName(),
                dossier.commune(),
                dossier.receiptNumber(),
                dossier.state(),
                found.set().code(),
                found.set().name(),
                found.templateId().value(),
                product.specification(),
                product.story(),
                pictures(dossier),
                found.council().id(),
                found.council().title(),
                found.scoring().meetsOn(),
                found.scoring().mode(),
                found.scoring().pass(),
                ballot.state(),
                writable,
                ballot.version(),
                ballot.updatedAt(),
                ballot.sentAt(),
                ballot.choices(),
                ballot.knockouts(),
                ballot.generalComment(),
                SheetProgress.of(found.template(), found.set(), found.rules().counting(), ballot.ticks()),
                KnockoutGround.of(found.set()),
                dossiers.selfAssessment(dossier.id()),
                dossiers.selfScore(dossier.id()),
                dossiers.evidence(dossier.id()),
                dossiers.communeReport(dossier.id()).orElse(null),
                earlier);
    }

    private List<ProductPicture> pictures(Dossier dossier) {
        return products.snapshot(dossier.product())
                .map(ProductSnapshot::pictures)
                .orElse(List.of());
    }

    /** @param pass null for the newest one that is closed */
    OpenedBallots all(DossierId id, @Nullable Integer pass, CurrentUser user) {
        ScoringCase found = cases.visible(id, user);
        int asked = readable(found, pass, user);
        Map<UserId, MemberBallot> given = rows.of(found.scoring().id(), asked).stream()
                .filter(MemberBallot::sent)
                .collect(Collectors.toMap(MemberBallot::user, ballot -> ballot));
        return new OpenedBallots(
                asked,
                found.council().seats().stream()
                        .filter(seat -> given.containsKey(seat.userId()))
                        .map(seat -> OpenedBallot.of(found, seat, Objects.requireNonNull(given.get(seat.userId()))))
                        .toList());
    }

    /** The pass that is asked for, if its ballots are open to this person. */
    static int readable(ScoringCase found, @Nullable Integer pass, CurrentUser user) {
        int closed = found.scoring().newestClosedPass();
        int newest = newestReadable(found, user);
        int asked = pass == null ? (closed == 0 ? newest : closed) : pass;
        if (asked < 1 || asked > newest) {
            throw new ProblemException(ScoringError.SCORING_NOT_CLOSED);
        }
        return asked;
    }

    /** The newest pass that is open to this person: where ballots are not blind, who presides reads those sent early. */
    static int newestReadable(ScoringCase found, CurrentUser user) {
        boolean early = !found.rules().blindUntilClose() && found.presidedBy(user);
        return early ? found.scoring().pass() : found.scoring().newestClosedPass();
    }

    private static BallotView.Earlier earlier(ScoringCase found, MemberBallot ballot) {
        return new BallotView.Earlier(
                ballot.pass(),
                ballot.choices(),
                ballot.knockouts(),
                ballot.generalComment(),
                SheetScore.of(found.set(), ballot.ticks()).total());
    }

    /** Các phiếu đã mở của một lượt. */
    record OpenedBallots(int pass, List<OpenedBallot> ballots) {

        OpenedBallots {
            ballots = List.copyOf(ballots);
        }
    }

    /** Phiếu đã mở của một thành viên. */
    record OpenedBallot(
            UserId userId,
            String fullName,
            SeatFunction function,
            BallotState ballotState,
            @Nullable Instant sentAt,
            int total,
            Map<String, Integer> byPart,
            Map<String, Choice> choices,
            List<KnockoutProposal> knockouts,
            @Nullable String generalComment) {

        OpenedBallot {
            byPart = Map.copyOf(byPart);
            choices = Map.copyOf(choices);
            knockouts = List.copyOf(knockouts);
        }

        static OpenedBallot of(ScoringCase found, Seat seat, MemberBallot ballot) {
            SheetScore score = SheetScore.of(found.set(), ballot.ticks());
            return new OpenedBallot(
                    seat.userId(),
                    seat.fullName(),
                    seat.function(),
                    ballot.state(),
                    ballot.sentAt(),
                    score.total(),
                    score.byPart(),
                    ballot.choices(),
                    ballot.knockouts(),
                    ballot.generalComment());
        }
    }
}
