package vn.ocop.evaluation.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.ocop.evaluation.Conclusion;
import vn.ocop.web.access.CurrentUser;

/** Ghi kết luận, once and for all; within the caller's transaction. */
@Repository
class ConclusionRows {

    private static final TypeReference<Map<String, Integer>> POINTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    ConclusionRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The points on which the council itself agreed, by criterion. */
    AgreedPoints agreed(UUID scoring) {
        return database.sql("select concluded_points from conclusion where scoring_id = ?")
                .param(scoring)
                .query(String.class)
                .optional()
                .map(text -> new AgreedPoints(json.readValue(text, POINTS)))
                .orElse(AgreedPoints.NONE);
    }

    void insert(UUID scoring, Conclusion conclusion, AgreedPoints agreed, CurrentUser by) {
        Instant at = conclusion.concludedAt();
        database.sql("""
                        insert into conclusion (id, scoring_id, dossier_id, council_id, knocked_out, knockout_codes,
                            knockout_reason, average, part_a, part_b, part_c, band_stars, stars, pass, council_size, present,
                            excused, spread, max_deviation, deviation_reason, minutes_number, minutes_date, discussion,
                            concluded_points, concluded_by, concluded_by_name, concluded_at)
                        values (:id, :scoring, :dossier, :council, :knockedOut, :codes, :knockoutReason, :average, :a, :b,
                            :c, :band, :stars, :pass, :size, :present, :excused, :spread, :allowed, :deviationReason,
                            :number, :date, :discussion, cast(:agreed as jsonb), :by, :byName, :at)
                        """)
                .param("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .param("scoring", scoring)
                .param("dossier", conclusion.dossier().value())
                .param("council", conclusion.councilId())
                .param("knockedOut", conclusion.knockedOut())
                .param("codes", conclusion.knockoutCodes().toArray(String[]::new))
                .param("knockoutReason", conclusion.knockoutReason())
                .param("average", conclusion.average())
                .param("a", conclusion.partA())
                .param("b", conclusion.partB())
                .param("c", conclusion.partC())
                .param("band", conclusion.bandStars())
                .param("stars", conclusion.stars())
                .param("pass", conclusion.pass())
                .param("size", conclusion.councilSize())
                .param("present", conclusion.present())
                .param("excused", conclusion.excused())
                .param("spread", conclusion.spread())
                .param("allowed", conclusion.maxDeviation())
                .param("deviationReason", conclusion.deviationReason())
                .param("number", conclusion.minutesNumber())
                .param("date", conclusion.minutesDate())
                .param("discussion", conclusion.discussion())
                .param("agreed", json.writeValueAsString(agreed.byCriterion()))
                .param("by", by.id().value())
                .param("byName", by.fullName())
                .param("at", ScoringRows.time(at))
                .update();
    }
}
