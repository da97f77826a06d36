package vn.ocop.evaluation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.evaluation.council.CouncilRules.AverageMethod;
import vn.ocop.evaluation.council.CouncilRules.ThresholdJudge;
import vn.ocop.web.access.CurrentUser;

/** Bảng quy chế hoạt động của Hội đồng; within the caller's transaction. */
@Repository
class CouncilRulesRows {

    private static final String COLUMNS = """
            select r.version, r.decision_number, r.decision_date, r.min_attendance, r.chair_required, r.max_deviation,
                r.rescore_rounds, r.average_method, r.threshold_judge, r.blind, r.meeting_modes, r.decimals, u.full_name,
                r.written_at
            from council_rules r join app_user u on u.id = r.written_by
            """;

    private final JdbcClient database;

    CouncilRulesRows(JdbcClient database) {
        this.database = database;
    }

    Optional<CouncilRules> newest() {
        return database.sql(COLUMNS + "order by r.version desc limit 1")
                .query(CouncilRulesRows::rules)
                .optional();
    }

    Optional<CouncilRules> find(int version) {
        return database.sql(COLUMNS + "where r.version = ?")
                .param(version)
                .query(CouncilRulesRows::rules)
                .optional();
    }

    /** @return false when somebody else wrote that version meanwhile */
    boolean insert(CouncilRules rules, CurrentUser by) {
        return database.sql("""
                        insert into council_rules (version, decision_number, decision_date, min_attendance, chair_required,
                            max_deviation, rescore_rounds, average_method, threshold_judge, blind, meeting_modes, decimals,
                            written_by, written_at)
                        values (:version, :number, :date, :attendance, :chair, :deviation, :rescore, :average, :threshold,
                            :blind, :modes, :decimals, :by, :at)
                        on conflict (version) do nothing
                        """)
                        .param("version", rules.version())
                        .param("number", rules.decisionNumber())
                        .param("date", rules.decisionDate())
                        .param("attendance", rules.minAttendance())
                        .param("chair", rules.chairRequired())
                        .param("deviation", rules.maxDeviation())
                        .param("rescore", rules.rescoreRounds())
                        .param("average", rules.averageMethod().name())
                        .param("threshold", rules.thresholdJudge().name())
                        .param("blind", rules.blindUntilClose())
                        .param(
                                "modes",
                                rules.meetingModes().stream().map(Enum::name).toArray(String[]::new))
                        .param("decimals", rules.roundingDecimals())
                        .param("by", by.id().value())
                        .param(
                                "at",
                                OffsetDateTime.ofInstant(Objects.requireNonNull(rules.writtenAt()), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static CouncilRules rules(ResultSet row, int number) throws SQLException {
        List<MeetingMode> modes = Stream.of(
                        (String[]) row.getArray("meeting_modes").getArray())
                .map(MeetingMode::valueOf)
                .toList();
        return new CouncilRules(
                row.getInt("version"),
                row.getString("decision_number"),
                row.getObject("decision_date", LocalDate.class),
                row.getBigDecimal("min_attendance"),
                row.getBoolean("chair_required"),
                row.getInt("max_deviation"),
                row.getInt("rescore_rounds"),
                AverageMethod.valueOf(row.getString("average_method")),
                ThresholdJudge.valueOf(row.getString("threshold_judge")),
                row.getBoolean("blind"),
                modes,
                row.getInt("decimals"),
                row.getString("full_name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}
