package vn.ocop.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.dossier.DossierId;

/** Kết luận của các Hội đồng, for the modules that decide, certify and report. */
@Service
@Transactional(readOnly = true)
public class Conclusions {

    private static final String NEWEST = """
            select distinct on (k.dossier_id) k.dossier_id, k.council_id, k.average, k.part_a, k.part_b, k.part_c,
                k.band_stars, k.stars, k.knocked_out, k.knockout_codes, k.knockout_reason, k.pass, k.council_size,
                k.present, k.excused, k.spread, k.max_deviation, k.deviation_reason, k.minutes_number, k.minutes_date,
                k.discussion, k.concluded_by_name, k.concluded_at
            from conclusion k where k.dossier_id in (:ids)
            order by k.dossier_id, k.concluded_at desc, k.id desc
            """;

    private final JdbcClient database;

    Conclusions(JdbcClient database) {
        this.database = database;
    }

    /** What the council last concluded on the dossier; empty before it did. */
    public Optional<Conclusion> find(DossierId dossier) {
        return newest(List.of(dossier)).stream().findFirst();
    }

    /** The same for many dossiers, in one statement. */
    public Map<DossierId, Conclusion> of(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Map.of()
                : newest(dossiers).stream()
                        .collect(Collectors.toUnmodifiableMap(Conclusion::dossier, Function.identity()));
    }

    private List<Conclusion> newest(Collection<DossierId> dossiers) {
        return database.sql(NEWEST)
                .param("ids", dossiers.stream().map(DossierId::value).toList())
                .query(Conclusions::conclusion)
                .list();
    }

    private static Conclusion conclusion(ResultSet row, int number) throws SQLException {
        return new Conclusion(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getObject("council_id", UUID.class),
                row.getBigDecimal("average"),
                row.getBigDecimal("part_a"),
                row.getBigDecimal("part_b"),
                row.getBigDecimal("part_c"),
                row.getObject("band_stars", Integer.class),
                row.getInt("stars"),
                row.getBoolean("knocked_out"),
                List.of((String[]) row.getArray("knockout_codes").getArray()),
                row.getString("knockout_reason"),
                row.getInt("pass"),
                row.getInt("council_size"),
                row.getInt("present"),
                row.getInt("excused"),
                row.getObject("spread", Integer.class),
                row.getInt("max_deviation"),
                row.getString("deviation_reason"),
                row.getString("minutes_number"),
                row.getObject("minutes_date", LocalDate.class),
                row.getString("discussion"),
                row.getString("concluded_by_name"),
                row.getObject("concluded_at", OffsetDateTime.class).toInstant());
    }
}
