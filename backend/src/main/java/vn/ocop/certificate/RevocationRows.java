package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Quyết định thu hồi. */
    record Order(String number, LocalDate decidedOn) {}
}
