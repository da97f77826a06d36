package vn.ocop.certificate;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.dossier.DossierId;

/** Bảng giấy chứng nhận; works within the caller's transaction. */
@Repository
class CertificateRows {

    private final JdbcClient database;

    CertificateRows(JdbcClient database) {
        this.database = database;
    }

    /** The next number of the year, without gaps: who takes one and fails gives it back. */
    int nextNumber(int year) {
        return database.sql("""
                        insert into certificate_counter (year, last_no) values (?, 1)
                        on conflict (year) do update set last_no = certificate_counter.last_no + 1
                        returning last_no
                        """).param(year).query(Integer.class).single();
    }

    void add(Certificate certificate) {
        database.sql("""
                        insert into certificate (recognition_id, decision_id, dossier_id, year, number, specification,
                            producer_address, commune_name, group_name)
                        values (:recognition, :decision, :dossier, :year, :number, :specification, :address, :commune, :group)
                        """)
                .param("recognition", certificate.recognition().value())
                .param("decision", certificate.decision().value())
                .param("dossier", certificate.dossier().value())
                .param("year", certificate.year())
                .param("number", certificate.number())
                .param("specification", certificate.specification())
                .param("address", certificate.producerAddress())
                .param("commune", certificate.communeName())
                .param("group", certificate.groupName())
                .update();
    }

    Optional<Certificate> find(RecognitionId recognition) {
        return database.sql("select * from certificate where recognition_id = ?")
                .param(recognition.value())
                .query((row, _) -> new Certificate(
                        new RecognitionId(row.getObject("recognition_id", UUID.class)),
                        new DecisionId(row.getObject("decision_id", UUID.class)),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getString("specification"),
                        row.getString("producer_address"),
                        row.getString("commune_name"),
                        row.getString("group_name")))
                .optional();
    }
}
