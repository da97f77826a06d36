package vn.ocop.evaluation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import vn.ocop.evaluation.EvaluationRoundId;
import vn.ocop.web.access.CurrentUser;
import vn.ocop.web.access.UserId;

/** Bảng Hội đồng và thành viên; within the caller's transaction. */
@Repository
class CouncilRows {

    private static final String COLUMNS = """
            select c.id, c.title, c.decision_number, c.decision_date, c.round_id, c.state, c.dissolved_reason,
                c.dissolution_number, c.dissolution_date, c.rules_version, c.version
            from council c
            """;

    private final JdbcClient database;

    CouncilRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Council> find(CouncilId id) {
        return database.sql(COLUMNS + "where c.id = ?")
                .param(id.value())
                .query((row, _) -> council(row, seats(id)))
                .optional();
    }

    /** The row, held until the transaction ends. */
    Optional<Council> lock(CouncilId id) {
        return database.sql(COLUMNS + "where c.id = ? for update")
                .param(id.value())
                .query((row, _) -> council(row, seats(id)))
                .optional();
    }

    /** @return false when an active council already stands on that decision */
    boolean insert(Council council, CurrentUser by, Instant now) {
        int added = database.sql("""
                        insert into council (id, title, decision_number, decision_date, round_id, state, created_by,
                            created_at)
                        values (:id, :title, :number, :date, :round, :state, :by, :at)
                        on conflict (decision_number, decision_date) where state = 'ACTIVE' do nothing
                        """)
                .param("id", council.id().value())
                .param("title", council.title())
                .param("number", council.decisionNumber())
                .param("date", council.decisionDate())
                .param("round", council.round().value())
                .param("state", council.state().name())
                .param("by", by.id().value())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        if (added == 1) {
            addSeats(council);
        }
        return added == 1;
    }

    void rewrite(Council council) {
        database.sql("""
                        update council set title = :title, decision_number = :number, decision_date = :date,
                            round_id = :round, version = version + 1
                        where id = :id
                        """)
                .param("title", council.title())
                .param("number", council.decisionNumber())
                .param("date", council.decisionDate())
                .param("round", council.round().value())
                .param("id", council.id().value())
                .update();
        database.sql("delete from council_seat where council_id = ?")
                .param(council.id().value())
                .update();
        addSeats(council);
    }

    void dissolve(CouncilId id, Dissolution dissolution) {
        database.sql("""
                        update council set state = 'DISSOLVED', dissolved_reason = :reason, dissolution_number = :number,
                            dissolution_date = :date, version = version + 1
                        where id = :id
                        """)
                .param("reason", dissolution.reason())
                .param("number", dissolution.decisionNumber())
                .param("date", dissolution.decisionDate())
                .param("id", id.value())
                .update();
    }

    void pin(CouncilId id, int rules) {
        database.sql("update council set rules_version = ?, version = version + 1 where id = ?")
                .params(rules, id.value())
                .update();
    }

    /** Whether an active council other than this one stands on that decision. */
    boolean decisionTaken(String number, LocalDate date, CouncilId except) {
        return database.sql("""
                        select exists (select from council
                            where decision_number = ? and decision_date = ? and state = 'ACTIVE' and id <> ?)
                        """)
                .params(number, date, except.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it has a dossier that it has not concluded on. */
    boolean busy(CouncilId id) {
        return database.sql("select exists (select from scoring where council_id = ? and state <> 'CONCLUDED')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    private List<Seat> seats(CouncilId id) {
        return database.sql("""
                        select user_id, full_name, function, votes, agency, position from council_seat
                        where council_id = ? order by place
                        """)
                .param(id.value())
                .query((row, _) -> new Seat(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getString("full_name"),
                        SeatFunction.valueOf(row.getString("function")),
                        row.getBoolean("votes"),
                        row.getString("agency"),
                        row.getString("position")))
                .list();
    }

    private void addSeats(Council council) {
        int place = 1;
        for (Seat seat : council.seats()) {
            database.sql("""
                            insert into council_seat (council_id, user_id, place, function, votes, full_name, agency,
                                position)
                            values (:council, :user, :place, :function, :votes, :name, :agency, :position)
                            """)
                    .param("council", council.id().value())
                    .param("user", seat.userId().value())
                    .param("place", place++)
                    .param("function", seat.function().name())
                    .param("votes", seat.votes())
                    .param("name", seat.fullName())
                    .param("agency", seat.agency())
                    .param("position", seat.position())
                    .update();
        }
    }

    private static Council council(ResultSet row, List<Seat> seats) throws SQLException {
        return new Council(
                new CouncilId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                new EvaluationRoundId(row.getObject("round_id", UUID.class)),
                CouncilState.valueOf(row.getString("state")),
                dissolution(row),
                row.getObject("rules_version", Integer.class),
                seats,
                row.getLong("version"));
    }

    private static @Nullable Dissolution dissolution(ResultSet row) throws SQLException {
        String reason = row.getString("dissolved_reason");
        return reason == null
                ? null
                : new Dissolution(
                        reason,
                        row.getString("dissolution_number"),
                        row.getObject("dissolution_date", LocalDate.class));
    }
}
