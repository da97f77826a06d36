package vn.ocop.evaluation.scoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.criteria.CriteriaCatalogue;
import vn.ocop.criteria.CriteriaSet;
import vn.ocop.dossier.Dossier;
import vn.ocop.dossier.DossierId;
import vn.ocop.dossier.DossierKind;
import vn.ocop.dossier.DossierState;
import vn.ocop.dossier.Dossiers;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.Councils;
import vn.ocop.evaluation.council.MeetingMode;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Danh sách hồ sơ trước Hội đồng, in the order of the meetings; two statements a page, however many dossiers. */
@Component
class ScoringLists {

    private static final String OF_COUNCIL = """
            select s.id, s.council_id, s.dossier_id, s.meets_on, s.mode, s.pass,
                (select count(*) from council_seat m where m.council_id = s.council_id and m.votes) as voters,
                (select count(*) from scoring_excuse e
                    join council_seat m on m.council_id = s.council_id and m.user_id = e.user_id and m.votes
                    where e.scoring_id = s.id) as excused,
                (select count(*) from ballot b where b.scoring_id = s.id and b.pass = s.pass and b.state = 'SENT'
                    and not exists (select from scoring_excuse e where e.scoring_id = s.id and e.user_id = b.user_id)) as sent,
                k.stars, k.average, coalesce(k.knocked_out, false) as knocked_out
            from scoring s left join conclusion k on k.scoring_id = s.id
            where s.council_id = :council
            and (cast(:afterId as uuid) is null or (s.meets_on, s.id) > (cast(:afterDay as date), :afterId))
            order by s.meets_on, s.id
            limit :rows
            """;

    private static final String MINE = """
            select s.id, s.council_id, c.title, s.dossier_id, s.meets_on, s.mode, s.pass, s.state = 'OPEN' as open, m.votes,
                coalesce(b.state = 'SENT', false) as sent,
                (select count(*) from ballot_choice h
                    where h.ballot_id = b.id and h.option_number is not null) as answered,
                exists (select from scoring_excuse e where e.scoring_id = s.id and e.user_id = m.user_id) as excused
            from council_seat m
            join council c on c.id = m.council_id
            join scoring s on s.council_id = c.id
            left join ballot b on b.scoring_id = s.id and b.pass = s.pass and b.user_id = m.user_id
            where m.user_id = :user and s.state <> 'CONCLUDED'
            and (cast(:afterId as uuid) is null or (s.meets_on, s.id) > (cast(:afterDay as date), :afterId))
            order by s.meets_on, s.id
            limit :rows
            """;

    private final JdbcClient database;
    private final Dossiers dossiers;
    private final Councils councils;
    private final CriteriaCatalogue catalogue;

    ScoringLists(JdbcClient database, Dossiers dossiers, Councils councils, CriteriaCatalogue catalogue) {
        this.database = database;
        this.dossiers = dossiers;
        this.councils = councils;
        this.catalogue = catalogue;
    }

    @Transactional(readOnly = true)
    public Page<CouncilDossier> of(CouncilId council, PageRequest request, CurrentUser user) {
        councils.visible(council, user);
        Optional<Cursor> after = request.cursor();
        List<Line> rows = database.sql(OF_COUNCIL)
                .param("council", council.value())
                .param("afterDay", after.map(cursor -> cursor.date(0)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(ScoringLists::line)
                .list();
        Map<DossierId, Dossier> found =
                dossiers.all(rows.stream().map(Line::dossier).toList());
        return Page.of(rows, request, Line::key)
                .map(row -> CouncilDossier.of(row, Objects.requireNonNull(found.get(row.dossier()))));
    }

    @Transactional(readOnly = true)
    public Page<OwnScoring> mine(PageRequest request, CurrentUser user) {
        Optional<Cursor> after = request.cursor();
        List<OwnLine> rows = database.sql(MINE)
                .param("user", user.id().value())
                .param("afterDay", after.map(cursor -> cursor.date(0)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(ScoringLists::ownLine)
                .list();
        Map<DossierId, Dossier> found =
                dossiers.all(rows.stream().map(OwnLine::dossier).toList());
        return Page.of(rows, request, OwnLine::key).map(row -> {
            Dossier dossier = Objects.requireNonNull(found.get(row.dossier()));
            return OwnScoring.of(row, dossier, criteria(dossier));
        });
    }

    private int criteria(Dossier dossier) {
        return Optional.ofNullable(dossier.template())
                .flatMap(template -> catalogue.template(template).set(dossier.setCode()))
                .map(CriteriaSet::criteria)
                .map(List::size)
                .orElse(0);
    }

    private static Cursor key(LocalDate day, UUID id) {
        return Cursor.of(day.toString(), id.toString());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getObject("meets_on", LocalDate.class),
                MeetingMode.valueOf(row.getString("mode")),
                row.getInt("pass"),
                row.getInt("voters"),
                row.getInt("sent"),
                row.getInt("excused"),
                row.getObject("stars", Integer.class),
                row.getBigDecimal("average"),
                row.getBoolean("knocked_out"));
    }

    private static OwnLine ownLine(ResultSet row, int number) throws SQLException {
        return new OwnLine(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new CouncilId(row.getObject("council_id", UUID.class)),
                row.getString("title"),
                row.getObject("meets_on", LocalDate.class),
                MeetingMode.valueOf(row.getString("mode")),
                row.getInt("pass"),
                row.getInt("answered"),
                row.getBoolean("sent"),
                row.getBoolean("excused"),
                row.getBoolean("open") && row.getBoolean("votes"));
    }

    private record Line(
            UUID id,
            DossierId dossier,
            LocalDate meetsOn,
            MeetingMode mode,
            int pass,
            int voters,
            int sent,
            int excused,
            @Nullable Integer stars,
            @Nullable BigDecimal average,
            boolean knockedOut) {

        Cursor key() {
            return ScoringLists.key(meetsOn, id);
        }
    }

    private record OwnLine(
            UUID id,
            DossierId dossier,
            CouncilId council,
            String title,
            LocalDate meetsOn,
            MeetingMode mode,
            int pass,
            int answered,
            boolean sent,
            boolean excused,
            boolean open) {

        Cursor key() {
            return ScoringLists.key(meetsOn, id);
        }
    }

    /**
     * Hồ sơ trong lịch của Hội đồng.
     *
     * @param expected ballots that could be handed in
     * @param stars what the council concluded; null before it did, 0 when knocked out
     */
    record CouncilDossier(
            DossierId dossierId,
            DossierKind kind,
            String productName,
            String producerName,
            String communeCode,
            String setCode,
            @Nullable String receiptNumber,
            DossierState state,
            LocalDate meetsOn,
            MeetingMode mode,
            int pass,
            int expected,
            int sent,
            int excused,
            @Nullable Integer stars,
            @Nullable BigDecimal average,
            boolean knockedOut) {

        static CouncilDossier of(Line line, Dossier dossier) {
            return new CouncilDossier(
                    dossier.id(),
                    dossier.kind(),
                    dossier.productName(),
                    dossier.producerName(),
                    dossier.commune(),
                    dossier.setCode(),
                    dossier.receiptNumber(),
                    dossier.state(),
                    line.meetsOn(),
                    line.mode(),
                    line.pass(),
                    line.voters() - line.excused(),
                    line.sent(),
                    line.excused(),
                    line.stars(),
                    line.average(),
                    line.knockedOut());
        }
    }

    /**
     * Hồ sơ tôi tham gia chấm.
     *
     * @param answered criteria with a tick
     * @param total criteria of the sheet
     * @param toGive whether a ballot is expected from me now
     */
    record OwnScoring(
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
            int answered,
            int total,
            boolean sent,
            boolean excused,
            boolean toGive) {

        static OwnScoring of(OwnLine line, Dossier dossier, int criteria) {
            return new OwnScoring(
                    dossier.id(),
                    line.council(),
                    line.title(),
                    dossier.productName(),
                    dossier.producerName(),
                    dossier.setCode(),
                    dossier.state(),
                    line.meetsOn(),
                    line.mode(),
                    line.pass(),
                    line.answered(),
                    criteria,
                    line.sent(),
                    line.excused(),
                    line.open() && !line.sent() && !line.excused());
        }
    }
}
