package vn.ocop.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.calendar.WorkCalendar;
import vn.ocop.dossier.DossierState;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.Permission;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;
import vn.ocop.web.problem.ProblemException;
import vn.ocop.web.problem.WebError;

/** Trang quyết định, danh sách quyết định, những gì đang chờ quyết định. */
@Service
@Transactional(readOnly = true)
class DecisionPages {

    private static final String PAGE = """
            select d.id, d.kind, d.state, d.subject, d.number, d.decided_on, d.created_name, d.created_at,
                (select count(*) from recognition_decision_dossier i where i.decision_id = d.id)
                    + (select count(*) from recognition_revocation r where r.decision_id = d.id) as products
            from recognition_decision d
            where (cast(:kind as text) is null or d.kind = :kind)
            and (cast(:state as text) is null or d.state = :state)
            and (cast(:afterId as uuid) is null or (d.created_at, d.id) < (cast(:afterAt as timestamptz), :afterId))
            order by d.created_at desc, d.id desc
            limit :rows
            """;

    private final DecisionRows rows;
    private final RevocationRows revocations;
    private final RecognitionRows recognitions;
    private final DecidedProducts products;
    private final JdbcClient database;
    private final WorkCalendar calendar;

    DecisionPages(
            DecisionRows rows,
            RevocationRows revocations,
            RecognitionRows recognitions,
            DecidedProducts products,
            JdbcClient database,
            WorkCalendar calendar) {
        this.rows = rows;
        this.revocations = revocations;
        this.recognitions = recognitions;
        this.products = products;
        this.database = database;
        this.calendar = calendar;
    }

    /** The newest first. */
    Page<DecisionLine> list(@Nullable DecisionKind kind, @Nullable DecisionState state, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<DecisionLine> found = database.sql(PAGE)
                .param("kind", kind == null ? null : kind.name())
                .param("state", state == null ? null : state.name())
                .param(
                        "afterAt",
                        after.map(cursor -> cursor.instant(0).toString()).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query((row, _) -> new DecisionLine(
                        new DecisionId(row.getObject("id", UUID.class)),
                        DecisionKind.valueOf(row.getString("kind")),
                        DecisionState.valueOf(row.getString("state")),
                        row.getString("subject"),
                        row.getString("number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getInt("products"),
                        row.getString("created_name"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
        return Page.of(found, request, DecisionLine::key);
    }

    WaitingDossiers waiting() {
        return new WaitingDossiers(
                products.waiting(DossierState.AWAITING_DECISION), products.waiting(DossierState.AWAITING_APPROVAL));
    }

    DecisionView view(DecisionId id, CurrentUser user) {
        Decision decision = rows.find(id).orElseThrow(() -> new ProblemException(WebError.NOT_FOUND));
        List<DecidedProduct> decided = products.of(rows.dossiers(id));
        List<RevokedProduct> revoked =
                revocations.of(id).stream().map(this::revoked).toList();
        return new DecisionView(
                id,
                decision.kind(),
                decision.state(),
                decision.text(),
                decision.signed(),
                decision.note(),
                decision.createdName(),
                decision.createdAt(),
                decision.issuedName(),
                decision.issuedAt(),
                decided,
                revoked,
                earliest(decided, revoked),
                decision.state() == DecisionState.DRAFT && user.may(Permission.DECISIONS_PREPARE),
                decision.state() == DecisionState.SUBMITTED && user.may(Permission.DECISIONS_ISSUE),
                decision.version());
    }

    private RevokedProduct revoked(Revocation one) {
        Recognition recognition = recognitions.find(one.recognition()).orElseThrow();
        return new RevokedProduct(
                one.recognition(),
                recognition.subject().productName(),
                recognition.subject().producerName(),
                recognition.stars(),
                recognition.decisionNo(),
                recognition.certificateNo(),
                recognition.state(),
                one.ground(),
                one.finding(),
                one.foundOn(),
                one.due(),
                ChronoUnit.DAYS.between(calendar.today(), one.due()));
    }

    private static @Nullable LocalDate earliest(List<DecidedProduct> decided, List<RevokedProduct> revoked) {
        return Stream.concat(
                        decided.stream().flatMap(one -> Stream.ofNullable(one.paperDate())),
                        revoked.stream().map(RevokedProduct::foundOn))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Hồ sơ chờ quyết định công nhận, và từ 90 điểm chờ phê duyệt kết quả. */
    record WaitingDossiers(List<DecidedProduct> recognition, List<DecidedProduct> approval) {}

    /**
     * Một dòng của danh sách quyết định.
     *
     * @param products how many products it is about
     */
    record DecisionLine(
            DecisionId id,
            DecisionKind kind,
            DecisionState state,
            String subject,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            int products,
            String createdName,
            Instant createdAt) {

        Cursor key() {
            return Cursor.of(createdAt.toString(), id.toString());
        }
    }
}
