package vn.ocop.evaluation.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.web.access.UserId;

/** Phiếu chấm điểm; within the caller's transaction. */
@Repository
class BallotRows {

    private static final TypeReference<Map<String, Choice>> CHOICES = new TypeReference<>() {};
    private static final TypeReference<List<KnockoutProposal>> KNOCKOUTS = new TypeReference<>() {};

    private static final String COLUMNS = """
            select b.id, b.pass, b.user_id, b.state, b.general_comment, b.mutation_id, b.updated_at, b.sent_at, b.version,
                coalesce((select json_object_agg(c.criterion_code,
                        json_build_object('option', c.option_number, 'comment', c.comment))
                    from ballot_choice c where c.ballot_id = b.id), '{}') as choices,
                coalesce((select json_agg(json_build_object('code', k.code, 'reason', k.reason) order by k.code)
                    from ballot_knockout k where k.ballot_id = b.id), '[]') as knockouts
            from ballot b
            """;

    private final JdbcClient database;
    private final JsonMapper json;

    BallotRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** An empty ballot for each of them, or one that begins with what he ticked in the pass before. */
    void open(UUID scoring, int pass, List<UserId> members, Instant now) {
        for (UserId member : members) {
            UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
            database.sql("""
                            insert into ballot (id, scoring_id, pass, user_id, state, general_comment, updated_at)
                            values (:id, :scoring, :pass, :user, 'DRAFT', (select general_comment from ballot
                                where scoring_id = :scoring and pass = :pass - 1 and user_id = :user), :at)
                            """)
                    .param("id", id)
                    .param("scoring", scoring)
                    .param("pass", pass)
                    .param("user", member.value())
                    .param("at", ScoringRows.time(now))
                    .update();
            copy(id, scoring, pass - 1, member);
        }
    }

    Optional<MemberBallot> find(UUID scoring, int pass, UserId user) {
        return database.sql(COLUMNS + "where b.scoring_id = ? and b.pass = ? and b.user_id = ?")
                .params(scoring, pass, user.value())
                .query(this::ballot)
                .optional();
    }

    /** The same, held until the transaction ends. */
    Optional<MemberBallot> lock(UUID scoring, int pass, UserId user) {
        database.sql("select id from ballot where scoring_id = ? and pass = ? and user_id = ? for update")
                .params(scoring, pass, user.value())
                .query(UUID.class)
                .optional();
        return find(scoring, pass, user);
    }

    /** All of that pass. */
    List<MemberBallot> of(UUID scoring, int pass) {
        return database.sql(COLUMNS + "where b.scoring_id = ? and b.pass = ?")
                .params(scoring, pass)
                .query(this::ballot)
                .list();
    }

    /** What the person handed in before this pass. */
    List<MemberBallot> earlier(UUID scoring, int pass, UserId user) {
        return database.sql(
                        COLUMNS
                                + "where b.scoring_id = ? and b.pass < ? and b.user_id = ? and b.state = 'SENT' order by b.pass")
                .params(scoring, pass, user.value())
                .query(this::ballot)
                .list();
    }

    /** How far everybody is, and nothing of what he ticked. */
    List<Count> counts(UUID scoring, int pass) {
        return database.sql("""
                        select b.user_id, b.state, b.sent_at,
                            (select count(*) from ballot_choice c
                             where c.ballot_id = b.id and c.option_number is not null) as answered
                        from ballot b where b.scoring_id = ? and b.pass = ?
                        """)
                .params(scoring, pass)
                .query((row, _) -> new Count(
                        new UserId(row.getObject("user_id", UUID.class)),
                        row.getInt("answered"),
                        BallotState.valueOf(row.getString("state")) == BallotState.SENT,
                        ScoringRows.instant(row, "sent_at")))
                .list();
    }

    void write(
            UUID id,
            Map<String, Choice> choices,
            List<KnockoutProposal> knockouts,
            @Nullable String comment,
            UUID mutation,
            Instant now) {
        database.sql("""
                        update ballot set general_comment = :comment, mutation_id = :mutation, updated_at = :at,
                            version = version + 1
                        where id = :id
                        """)
                .param("comment", comment)
                .param("mutation", mutation)
                .param("at", ScoringRows.time(now))
                .param("id", id)
                .update();
        database.sql("delete from ballot_choice where ballot_id = ?").param(id).update();
        database.sql("delete from ballot_knockout where ballot_id = ?")
                .param(id)
                .update();
        database.sql("""
                        insert into ballot_choice (ballot_id, criterion_code, option_number, comment)
                        select :id, e.key, cast(e.value ->> 'option' as smallint), e.value ->> 'comment'
                        from jsonb_each(cast(:choices as jsonb)) e
                        """)
                .param("id", id)
                .param("choices", json.writeValueAsString(choices))
                .update();
        database.sql("""
                        insert into ballot_knockout (ballot_id, code, reason)
                        select :id, e ->> 'code', e ->> 'reason' from jsonb_array_elements(cast(:knockouts as jsonb)) e
                        """)
                .param("id", id)
                .param("knockouts", json.writeValueAsString(knockouts))
                .update();
    }

    void send(UUID id, Instant now) {
        database.sql(
                        "update ballot set state = 'SENT', sent_at = :at, updated_at = :at, version = version + 1 where id = :id")
                .param("at", ScoringRows.time(now))
                .param("id", id)
                .update();
    }

    private void copy(UUID to, UUID scoring, int pass, UserId user) {
        database.sql("""
                        insert into ballot_choice (ballot_id, criterion_code, option_number, comment)
                        select :to, c.criterion_code, c.option_number, c.comment
                        from ballot b join ballot_choice c on c.ballot_id = b.id
                        where b.scoring_id = :scoring and b.pass = :pass and b.user_id = :user
                        """)
                .param("to", to)
                .param("scoring", scoring)
                .param("pass", pass)
                .param("user", user.value())
                .update();
        database.sql("""
                        insert into ballot_knockout (ballot_id, code, reason)
                        select :to, k.code, k.reason
                        from ballot b join ballot_knockout k on k.ballot_id = b.id
                        where b.scoring_id = :scoring and b.pass = :pass and b.user_id = :user
                        """)
                .param("to", to)
                .param("scoring", scoring)
                .param("pass", pass)
                .param("user", user.value())
                .update();
    }

    private MemberBallot ballot(ResultSet row, int number) throws SQLException {
        return new MemberBallot(
                row.getObject("id", UUID.class),
                row.getInt("pass"),
                new UserId(row.getObject("user_id", UUID.class)),
                BallotState.valueOf(row.getString("state")),
                json.readValue(row.getString("choices"), CHOICES),
                json.readValue(row.getString("knockouts"), KNOCKOUTS),
                row.getString("general_comment"),
                row.getObject("mutation_id", UUID.class),
                row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                ScoringRows.instant(row, "sent_at"),
                row.getLong("version"));
    }

    /** Tiến độ của một thành viên. */
    record Count(
            UserId user,
            int answered,
            boolean sent,
            @Nullable Instant sentAt) {}
}
