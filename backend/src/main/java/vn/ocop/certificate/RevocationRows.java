package vn.ocop.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bảng các lần thu hồi; works within the caller's transaction. */
@Repository
class RevocationRows {

    private final JdbcClient database;

    RevocationRows(JdbcClient database) {
        this.database = database;
    }

    /** The decision by which it was revoked. */
    Optional<Order> orderFor(RecognitionId id) {
        return database.sql("""
                        select d.number, d.decided_on from recognition_revocation r
                        join recognition_decision d on d.id = r.decision_id
                        where r.recognition_id = ? and d.state = 'ISSUED'
                        """)
                .param(id.value())
                .query((row, _) -> new Order(row.getString(1), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /** In the order of the annex. */
    List<Revocation> of(DecisionId decision) {
        return database.sql("select * from recognition_revocation where decision_id = ? order by place")
                .param(decision.value())
                .query(RevocationRows::revocation)
                .list();
    }

    void contain(DecisionId decision, List<Revocation> revocations) {
        database.sql("delete from recognition_revocation where decision_id = ?")
                .param(decision.value())
                .update();
        int place = 1;
        for (Revocation one : revocations) {
            database.sql("""
                            insert into recognition_revocation (decision_id, recognition_id, place, ground, finding, found_on)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            decision.value(),
                            one.recognition().value(),
                            place,
                            one.ground().name(),
                            one.finding(),
                            one.foundOn())
                    .update();
            place++;
        }
    }

    /** Those of them that another draft is about to revoke. */
    Set<RecognitionId> draftedElsewhere(Collection<RecognitionId> recognitions, DecisionId decision) {
        return database
                .sql("""
                        select r.recognition_id from recognition_revocation r
                        join recognition_decision d on d.id = r.decision_id
                        where d.state <> 'ISSUED' and d.id <> :decision and r.recognition_id in (:ids)
                        """)
                .param("decision", decision.value())
                .param("ids", recognitions.stream().map(RecognitionId::value).toList())
                .query((row, _) -> new RecognitionId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Revocation revocation(ResultSet row, int number) throws SQLException {
        return new Revocation(
                new RecognitionId(row.getObject("recognition_id", UUID.class)),
                RevocationGround.valueOf(row.getString("ground")),
                row.getString("finding"),
                row.getObject("found_on", LocalDate.class));
    }

    /** Quyết định thu hồi. */
    record Order(String number, LocalDate decidedOn) {}
}
