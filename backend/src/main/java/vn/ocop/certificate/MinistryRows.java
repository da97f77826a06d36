package vn.ocop.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.dossier.DossierId;
import vn.ocop.web.access.UserId;

/** Bảng kết quả của Hội đồng trung ương; works within the caller's transaction. */
@Repository
class MinistryRows {

    private final JdbcClient database;

    MinistryRows(JdbcClient database) {
        this.database = database;
    }

    Map<DossierId, MinistryResult> of(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Map.of()
                : database
                        .sql("select * from ministry_result where dossier_id in (:ids)")
                        .param("ids", dossiers.stream().map(DossierId::value).toList())
                        .query((row, _) -> new MinistryResult(
                                new DossierId(row.getObject("dossier_id", UUID.class)),
                                row.getBigDecimal("average"),
                                row.getInt("stars"),
                                row.getString("document_number"),
                                row.getObject("document_date", LocalDate.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(MinistryResult::dossier, Function.identity()));
    }

    void put(MinistryResult result, UserId by) {
        database.sql("""
                        insert into ministry_result (dossier_id, average, stars, document_number, document_date, recorded_by)
                        values (:dossier, :average, :stars, :number, :date, :user)
                        on conflict (dossier_id) do update set average = excluded.average, stars = excluded.stars,
                            document_number = excluded.document_number, document_date = excluded.document_date,
                            recorded_by = excluded.recorded_by, recorded_at = now()
                        """)
                .param("dossier", result.dossier().value())
                .param("average", result.average())
                .param("stars", result.stars())
                .param("number", result.number())
                .param("date", result.date())
                .param("user", by.value())
                .update();
    }

    /** The province scores anew: the Ministry's result no longer counts. */
    void remove(DossierId dossier) {
        database.sql("delete from ministry_result where dossier_id = ?")
                .param(dossier.value())
                .update();
    }
}
