package vn.ocop.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.ocop.producer.ProducerId;
import vn.ocop.product.ProductId;

/** Bảng các lần công nhận; works within the caller's transaction. */
@Repository
class RecognitionRows {

    private static final String SELECT = "select * from recognition ";

    private static final String NEWEST_FIRST =
            " order by decided_year desc, decided_on desc nulls last, stars desc, id desc";

    private static final String INSERT = """
            insert into recognition (id, product_id, product_name, producer_id, producer_name, commune_code, stars, score, decision_no, decided_on, decided_year, issuer, signer,
                valid_from, valid_to, state, certificate_no, verification_code, regime, source, document, evidence_level)
            values (:id, :product, :productName, :producer, :producerName, :commune, :stars, :score, :decisionNo, :decidedOn, :decidedYear, :issuer, :signer, :validFrom,
                :validTo, :state, :certificateNo, :code, :regime, :source, :document, :level)
            """;

    private final JdbcClient database;

    RecognitionRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Recognition> find(RecognitionId id) {
        return database.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(RecognitionRows::recognition)
                .optional();
    }

    /** The row, held until the transaction ends. */
    Optional<Recognition> lock(RecognitionId id) {
        return database.sql(SELECT + "where id = ? for update")
                .param(id.value())
                .query(RecognitionRows::recognition)
                .optional();
    }

    /** Those that count as in force although their time has run out, held until the transaction ends. */
    List<Recognition> over(LocalDate today) {
        return database.sql(SELECT + """
                        where state = 'ACTIVE' and coalesce(valid_to, make_date(decided_year + 3, 12, 31)) < ?
                        order by id for update
                        """)
                .param(today)
                .query(RecognitionRows::recognition)
                .list();
    }

    /** Those in force whose last day is within these days. */
    List<Recognition> ending(LocalDate from, LocalDate to) {
        return database.sql(SELECT + "where state = 'ACTIVE' and valid_to between ? and ? order by valid_to, id")
                .params(from, to)
                .query(RecognitionRows::recognition)
                .list();
    }

    Optional<Recognition> byCode(String code) {
        return database.sql(SELECT + "where verification_code = ?")
                .param(code)
                .query(RecognitionRows::recognition)
                .optional();
    }

    /** The newest first. */
    List<Recognition> of(ProductId product) {
        return database.sql(SELECT + "where product_id = ?" + NEWEST_FIRST)
                .param(product.value())
                .query(RecognitionRows::recognition)
                .list();
    }

    /** The newest first. */
    List<Recognition> of(Collection<ProductId> products) {
        return products.isEmpty()
                ? List.of()
                : database.sql(SELECT + "where product_id in (:products)" + NEWEST_FIRST)
                        .param(
                                "products",
                                products.stream().map(ProductId::value).toList())
                        .query(RecognitionRows::recognition)
                        .list();
    }

    void add(Recognition row) {
        Recognition.EvidenceLevel level = row.evidenceLevel();
        ProducerId producer = row.subject().producer();
        database.sql(INSERT)
                .param("id", row.id().value())
                .param("product", row.product().value())
                .param("productName", row.subject().productName())
                .param("producer", producer == null ? null : producer.value())
                .param("producerName", row.subject().producerName())
                .param("commune", row.subject().commune())
                .param("stars", row.stars())
                .param("score", row.score())
                .param("decisionNo", row.decisionNo())
                .param("decidedOn", row.decidedOn())
                .param("decidedYear", row.decidedYear())
                .param("issuer", row.issuer())
                .param("signer", row.signer())
                .param("validFrom", row.validFrom())
                .param("validTo", row.validTo())
                .param("state", row.state().name())
                .param("certificateNo", row.certificateNo())
                .param("code", row.verificationCode())
                .param("regime", row.regime().name())
                .param("source", row.source().name())
                .param("document", row.document())
                .param("level", level == null ? null : level.name())
                .update();
    }

    void change(RecognitionId id, Recognition.State state) {
        database.sql("update recognition set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    /** False when it was changed by people since it was added. */
    boolean deleteUntouched(RecognitionId id) {
        return database.sql("delete from recognition where id = ? and source = 'IMPORT' and version = 0")
                        .param(id.value())
                        .update()
                == 1;
    }

    static Recognition recognition(ResultSet row, int number) throws SQLException {
        String level = row.getString("evidence_level");
        UUID producer = row.getObject("producer_id", UUID.class);
        return new Recognition(
                new RecognitionId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                new Recognition.Subject(
                        row.getString("product_name"),
                        producer == null ? null : new ProducerId(producer),
                        row.getString("producer_name"),
                        row.getString("commune_code")),
                row.getInt("stars"),
                row.getBigDecimal("score"),
                row.getString("decision_no"),
                day(row, "decided_on"),
                row.getInt("decided_year"),
                row.getString("issuer"),
                row.getString("signer"),
                day(row, "valid_from"),
                day(row, "valid_to"),
                Recognition.State.valueOf(row.getString("state")),
                row.getString("certificate_no"),
                row.getString("verification_code"),
                Recognition.Regime.valueOf(row.getString("regime")),
                Recognition.Source.valueOf(row.getString("source")),
                row.getString("document"),
                level == null ? null : Recognition.EvidenceLevel.valueOf(level));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
