package vn.ocop.evaluation.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.dossier.DossierId;
import vn.ocop.evaluation.council.CouncilId;
import vn.ocop.evaluation.council.MeetingMode;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;

/** Phiên chấm điểm, lượt chấm và thành viên không chấm; within the caller's transaction. */
@Repository
class ScoringRows {

    private static final String COLUMNS =
            "select s.id, s.council_id, s.dossier_id, s.meets_on, s.mode, s.state, s.pass from scoring s ";

    private final JdbcClient database;

    ScoringRows(JdbcClient database) {
        this.database = database;
    }

    void insert(Scoring scoring, CurrentUser by, Instant now) {
        database.sql("""
                        insert into scoring (id, council_id, dossier_id, meets_on, mode, state, scheduled_by, scheduled_at)
                        values (:id, :council, :dossier, :meets, :mode, :state, :by, :at)
                        """)
                .param("id", scoring.id())
                .param("council", scoring.council().value())
                .param("dossier", scoring.dossier().value())
                .param("meets", scoring.meetsOn())
                .param("mode", scoring.mode().name())
                .param("state", scoring.state().name())
                .param("by", by.id().value())
                .param("at", time(now))
                .update();
    }

    void delete(UUID id) {
        database.sql("delete from scoring_excuse where scoring_id = ?")
                .param(id)
                .update();
        database.sql("delete from scoring where id = ?").param(id).update();
    }

    /** Whether somebody may know of it: who sees all councils, and who has a seat in that one. */
    boolean known(UUID id, boolean everywhere, UserId user) {
        return database.sql("""
                        select exists (
                            select from scoring s where s.id = :id and (:everywhere or exists (
                                select from council_seat m where m.council_id = s.council_id and m.user_id = :user)))
                        """)
                .param("id", id)
                .param("everywhere", everywhere)
                .param("user", user.value())
                .query(Boolean.class)
                .single();
    }

    /** The newest scoring of the dossier. */
    Optional<Scoring> newest(DossierId dossier) {
        return database.sql(COLUMNS + "where s.dossier_id = ? order by s.id desc limit 1")
                .param(dossier.value())
                .query(ScoringRows::scoring)
                .optional();
    }

    /** The same, held until the transaction ends: nobody else opens, closes or writes meanwhile. */
    Optional<Scoring> locked(DossierId dossier) {
        return database.sql(COLUMNS + "where s.dossier_id = ? order by s.id desc limit 1 for update")
                .param(dossier.value())
                .query(ScoringRows::scoring)
                .optional();
    }

    /** The same, held as it is until the transaction ends: many may write their ballots, nobody closes meanwhile. */
    Optional<Scoring> steady(DossierId dossier) {
        return database.sql(COLUMNS + "where s.dossier_id = ? order by s.id desc limit 1 for share")
                .param(dossier.value())
                .query(ScoringRows::scoring)
                .optional();
    }

    /** In the order of the meetings. */
    List<Scoring> of(CouncilId council) {
        return database.sql(COLUMNS + "where s.council_id = ? order by s.meets_on, s.id")
                .param(council.value())
                .query(ScoringRows::scoring)
                .list();
    }

    void move(UUID id, ScoringState state, int pass) {
        database.sql("update scoring set state = ?, pass = ?, version = version + 1 where id = ?")
                .params(state.name(), pass, id)
                .update();
    }

    void openPass(UUID id, int number, @Nullable String reason, CurrentUser by, Instant now) {
        database.sql("""
                        insert into scoring_pass (scoring_id, number, opened_at, opened_by, reason)
                        values (:id, :number, :at, :by, :reason)
                        """)
                .param("id", id)
                .param("number", number)
                .param("at", time(now))
                .param("by", by.fullName())
                .param("reason", reason)
                .update();
    }

    void closePass(UUID id, int number, CurrentUser by, Instant now) {
        database.sql("update scoring_pass set closed_at = ?, closed_by = ? where scoring_id = ? and number = ?")
                .params(time(now), by.fullName(), id, number)
                .update();
    }

    List<ScoringPass> passes(UUID id) {
        return database.sql("""
                        select number, opened_at, opened_by, reason, closed_at, closed_by from scoring_pass
                        where scoring_id = ? order by number
                        """)
                .param(id)
                .query((row, _) -> new ScoringPass(
                        row.getInt("number"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getString("opened_by"),
                        row.getString("reason"),
                        instant(row, "closed_at"),
                        row.getString("closed_by")))
                .list();
    }

    List<Excuse> excuses(UUID id) {
        return database.sql("select user_id, producer, reason from scoring_excuse where scoring_id = ?")
                .param(id)
                .query((row, _) -> new Excuse(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getBoolean("producer"),
                        row.getString("reason")))
                .list();
    }

    /** @return false when he was excused already */
    boolean excuse(UUID id, Excuse excuse, Instant now) {
        return database.sql("""
                        insert into scoring_excuse (scoring_id, user_id, producer, reason, at)
                        values (:id, :user, :producer, :reason, :at)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("user", excuse.user().value())
                        .param("producer", excuse.producer())
                        .param("reason", excuse.reason())
                        .param("at", time(now))
                        .update()
                == 1;
    }

    static OffsetDateTime time(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    private static Scoring scoring(ResultSet row, int number) throws SQLException {
        return new Scoring(
                row.getObject("id", UUID.class),
                new CouncilId(row.getObject("council_id", UUID.class)),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getObject("meets_on", LocalDate.class),
                MeetingMode.valueOf(row.getString("mode")),
                ScoringState.valueOf(row.getString("state")),
                row.getInt("pass"));
    }
}
