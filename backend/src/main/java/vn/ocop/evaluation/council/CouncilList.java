package vn.ocop.evaluation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.database.SearchWords;
import vn.ocop.web.access.UserId;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Danh sách Hội đồng, newest decision first; one statement a page. */
@Component
class CouncilList {

    private static final String PAGE = """
            select c.id, c.title, c.decision_number, c.decision_date, c.round_id, r.number || '/' || r.year as round,
                c.state, mine.function,
                (select count(*) from council_seat s where s.council_id = c.id) as members,
                (select count(distinct s.dossier_id) from scoring s where s.council_id = c.id) as dossiers,
                (select count(distinct k.dossier_id) from conclusion k where k.council_id = c.id) as concluded
            from council c
            join evaluation_round r on r.id = c.round_id
            left join council_seat mine on mine.council_id = c.id and mine.user_id = :user
            where (:everywhere or mine.function is not null)
            and (cast(:search as text) is null or c.search_text like ext.vn_fold(:search))
            and (cast(:state as text) is null or c.state = :state)
            and (cast(:round as uuid) is null or c.round_id = :round)
            and (cast(:beforeId as uuid) is null or (c.decision_date, c.id) < (cast(:beforeDate as date), :beforeId))
            order by c.decision_date desc, c.id desc
            limit :rows
            """;

    private final JdbcClient database;

    CouncilList(JdbcClient database) {
        this.database = database;
    }

    /** @param everywhere true for those who see all councils; others see those in which they have a seat */
    @Transactional(readOnly = true)
    public Page<CouncilLine> read(Filter filter, PageRequest request, boolean everywhere, UserId user) {
        Optional<Cursor> after = request.cursor();
        List<CouncilLine> rows = database.sql(PAGE)
                .param("user", user.value())
                .param("everywhere", everywhere)
                .param("search", filter.pattern())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("round", filter.round())
                .param("beforeDate", after.map(cursor -> cursor.date(0)).orElse(null))
                .param("beforeId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(CouncilList::line)
                .list();
        return Page.of(
                rows,
                request,
                line -> Cursor.of(line.decisionDate().toString(), line.id().toString()));
    }

    private static CouncilLine line(ResultSet row, int number) throws SQLException {
        String function = row.getString("function");
        return new CouncilLine(
                new CouncilId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                row.getObject("round_id", UUID.class),
                row.getString("round"),
                CouncilState.valueOf(row.getString("state")),
                row.getInt("members"),
                row.getInt("dossiers"),
                row.getInt("concluded"),
                function == null ? null : SeatFunction.valueOf(function));
    }

    /** Điều kiện lọc; null means any. */
    record Filter(
            @Nullable String q,
            @Nullable CouncilState state,
            @Nullable UUID round) {

        @Nullable
        String pattern() {
            return q == null || q.isBlank() ? null : new SearchWords(q).contained();
        }
    }

    /**
     * Một dòng của danh sách Hội đồng.
     *
     * @param round short name of the round, for example {@code 2/2026}
     * @param function what the reader is in it; null without a seat
     */
    record CouncilLine(
            CouncilId id,
            String title,
            String decisionNumber,
            LocalDate decisionDate,
            UUID roundId,
            String round,
            CouncilState state,
            int members,
            int dossiers,
            int concluded,
            @Nullable SeatFunction function) {}
}
