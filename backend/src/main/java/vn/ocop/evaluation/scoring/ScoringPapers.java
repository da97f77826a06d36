package vn.ocop.evaluation.scoring;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.document.OfficialPaper;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.Dossiers;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.evaluation.Conclusions;
import vn.ocop.evaluation.council.Council;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.council.Seat;
import vn.ocop.tenancy.TenantContext;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.territory.AdministrativeUnits;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** In biên bản, phiếu chấm và bảng tổng hợp as PDF, for those who may read what they say. */
@Service
@Transactional(readOnly = true)
class ScoringPapers {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ScoringCases cases;
    private final ScoringRows rows;
    private final BallotRows ballots;
    private final ConclusionRows recorded;
    private final Conclusions conclusions;
    private final Councils councils;
    private final Dossiers dossiers;
    private final AdministrativeUnits units;
    private final WorkCalendar calendar;
    private final OfficialPaper paper;

    ScoringPapers(
            ScoringCases cases,
            ScoringRows rows,
            BallotRows ballots,
            ConclusionRows recorded,
            Conclusions conclusions,
            Councils councils,
            Dossiers dossiers,
            AdministrativeUnits units,
            WorkCalendar calendar,
            OfficialPaper paper) {
        this.cases = cases;
        this.rows = rows;
        this.ballots = ballots;
        this.recorded = recorded;
        this.conclusions = conclusions;
        this.councils = councils;
        this.dossiers = dossiers;
        this.units = units;
        this.calendar = calendar;
        this.paper = paper;
    }

    byte[] minutes(DossierId dossier, CurrentUser user) {
        ScoringCase found = cases.visible(dossier, user);
        int pass = BallotPages.readable(found, null, user);
        Scoring scoring = found.scoring();
        Set<UserId> excused =
                rows.excuses(scoring.id()).stream().map(Excuse::user).collect(Collectors.toSet());
        boolean concluded = scoring.state() == ScoringState.CONCLUDED;
        Tally tally = Tally.of(
                found,
                ballots.of(scoring.id(), pass),
                excused,
                concluded ? recorded.agreed(scoring.id()) : AgreedPoints.NONE);
        MinutesForm form = MinutesForm.of(
                found,
                tally,
                excused,
                rows.passes(scoring.id()),
                concluded ? conclusions.find(dossier).orElse(null) : null,
                TenantContext.current(),
                dossiers.selfScore(dossier).total());
        return paper.pdf("evaluation/minutes", Map.of("form", form));
    }

    /** One's own at any time; another's once the pass is closed. */
    byte[] ballot(DossierId dossier, UserId member, CurrentUser user) {
        ScoringCase found = cases.visible(dossier, user);
        Seat seat = found.council().seat(member).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        boolean own = member.equals(user.id());
        int pass = own ? found.scoring().pass() : BallotPages.readable(found, null, user);
        MemberBallot ballot = ballots.find(found.scoring().id(), pass, member)
                .filter(given -> own || given.sent())
                .orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        return paper.pdf(
                "evaluation/ballot", Map.of("form", BallotForm.of(found, seat, ballot, TenantContext.current())));
    }

    byte[] results(CouncilId id, CurrentUser user) {
        Council council = councils.visible(id, user);
        List<Scoring> scorings = rows.of(id);
        List<DossierId> ids = scorings.stream().map(Scoring::dossier).toList();
        Map<DossierId, Conclusion> concluded = conclusions.of(ids);
        ResultsForm form = ResultsForm.of(
                council,
                scorings,
                dossiers.all(ids),
                concluded,
                this::commune,
                councils.rules(council).roundingDecimals(),
                TenantContext.current());
        return paper.pdf("evaluation/results", Map.of("form", form));
    }

    private String commune(String code) {
        return units.find(code, calendar.today())
                .map(AdministrativeUnit::fullName)
                .orElse(code);
    }
}
