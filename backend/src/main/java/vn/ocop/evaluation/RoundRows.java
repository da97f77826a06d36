package vn.ocop.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bảng đợt đánh giá. */
@Repository
class RoundRows {

    private static final String COLUMNS =
            "select id, year, number, commune_cutoff, complete_by, extra, plan_number, plan_date, state, version from evaluation_round ";
    private static final RowMapper<EvaluationRound> ROUND = (row, number) -> new EvaluationRound(
            new EvaluationRoundId(row.getObject(1, UUID.class)),
            row.getInt(2),
            row.getInt(3),
            row.getObject(4, LocalDate.class),
            row.getObject(5, LocalDate.class),
            row.getBoolean(6),
            row.getString(7),
            row.getObject(8, LocalDate.class),
            RoundState.valueOf(row.getString(9)),
            row.getLong(10));

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<EvaluationRound> ofYear(int year) {
        return jdbc.sql(COLUMNS + "where year = ? order by number")
                .param(year)
                .query(ROUND)
                .list();
    }

    Optional<EvaluationRound> find(EvaluationRoundId id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id.value()).query(ROUND).optional();
    }

    /** The round not yet closed whose cut-off comes first among those that still take a request of that day. */
    Optional<EvaluationRound> next(LocalDate sent) {
        return jdbc.sql(
                        COLUMNS
                                + "where state <> 'CLOSED' and commune_cutoff >= ? order by commune_cutoff, year, number limit 1")
                .param(sent)
                .query(ROUND)
                .optional();
    }

    /** @return false when the year has a round of that number already */
    boolean insert(EvaluationRound round) {
        return jdbc.sql("""
                        insert into evaluation_round
                            (id, year, number, commune_cutoff, complete_by, extra, plan_number, plan_date, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (year, number) do nothing
                        """)
                        .param(round.id().value())
                        .param(round.year())
                        .param(round.number())
                        .param(round.communeCutoff())
                        .param(round.completeBy())
                        .param(round.extra())
                        .param(round.planNumber())
                        .param(round.planDate())
                        .param(round.state().name())
                        .update()
                == 1;
    }

    /** @return false when somebody else changed the round meanwhile */
    boolean setState(EvaluationRound round, RoundState state) {
        return jdbc.sql("update evaluation_round set state = ?, version = version + 1 where id = ? and version = ?")
                        .params(state.name(), round.id().value(), round.version())
                        .update()
                == 1;
    }
}
