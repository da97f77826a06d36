package vn.ocop.certificate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.database.SearchWords;
import vn.ocop.identity.ProvinceCommunes;
import vn.ocop.producer.ProducerScope;
import vn.ocop.territory.AdministrativeUnit;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Danh sách công nhận: the newest first, or those that end soon with the nearest first. */
@Component
class RecognitionList {

    /** A recognition whose time ran out since the last night is told as expired, too. */
    private static final String SEEN = """
            from (select r.*, coalesce(r.valid_to, make_date(r.decided_year + 3, 12, 31)) as last_day,
                    exists (select from certificate c where c.recognition_id = r.id) as printed
                from recognition r) r
            where (:everywhere or r.commune_code in (:communes) or r.producer_id in (:producers))
            and (cast(:search as text) is null or r.search_text like ext.vn_fold(:search))
            and (cast(:stars as integer) is null or r.stars = :stars)
            and (cast(:year as integer) is null or r.decided_year = :year)
            and (cast(:commune as text) is null or r.commune_code = :commune)
            and (cast(:state as text) is null or r.state = :state)
            and (cast(:state as text) is distinct from 'ACTIVE' or r.last_day >= :today)
            """;

    private static final String NEWEST = "select r.* " + SEEN + """
            and (cast(:afterId as uuid) is null or (r.sort_day, r.id) < (cast(:afterDay as date), :afterId))
            order by r.sort_day desc, r.id desc limit :rows
            """;

    private static final String ENDING = "select r.* " + SEEN + """
            and r.state = 'ACTIVE' and r.valid_to between :today and :horizon
            and (cast(:afterId as uuid) is null or (r.valid_to, r.id) > (cast(:afterDay as date), :afterId))
            order by r.valid_to, r.id limit :rows
            """;

    private final JdbcClient database;
    private final ProvinceCommunes communes;
    private final Recognitions recognitions;

    RecognitionList(JdbcClient database, ProvinceCommunes communes, Recognitions recognitions) {
        this.database = database;
        this.communes = communes;
        this.recognitions = recognitions;
    }

    @Transactional(readOnly = true)
    public Page<RecognitionLine> newest(ProducerScope scope, Filter filter, PageRequest request) {
        return read(
                NEWEST,
                scope,
                filter,
                request,
                line -> Cursor.of(sortDay(line), line.id().toString()));
    }

    /** Those in force that end within the time in which producers are reminded. */
    @Transactional(readOnly = true)
    public Page<RecognitionLine> ending(ProducerScope scope, Filter filter, PageRequest request) {
        return read(
                ENDING,
                scope,
                filter,
                request,
                line -> Cursor.of(String.valueOf(line.validTo()), line.id().toString()));
    }

    private Page<RecognitionLine> read(
            String statement,
            ProducerScope scope,
            Filter filter,
            PageRequest request,
            Function<RecognitionLine, Cursor> key) {
        LocalDate today = recognitions.today();
        Optional<Cursor> after = request.cursor();
        Map<String, String> names = communes.all().stream()
                .collect(Collectors.toMap(AdministrativeUnit::code, AdministrativeUnit::fullName, (one, _) -> one));
        List<RecognitionLine> found = database.sql(statement)
                .param("everywhere", scope.everywhere())
                .param("communes", scope.listedCommunes())
                .param("producers", scope.listedProducers())
                .param("search", filter.pattern())
                .param("stars", filter.stars())
                .param("year", filter.year())
                .param("commune", filter.commune())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("today", today)
                .param("horizon", today.plusDays(ExpiryReminder.earliest()))
                .param("afterDay", after.map(cursor -> cursor.date(0)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query((row, number) -> RecognitionLine.of(
                        recognitions.asOfToday(RecognitionRows.recognition(row, number)),
                        row.getBoolean("printed"),
                        names,
                        today))
                .list();
        return Page.of(found, request, key);
    }

    private static String sortDay(RecognitionLine line) {
        LocalDate day = line.decidedOn();
        return (day == null ? LocalDate.of(line.decidedYear(), 1, 1) : day).toString();
    }

    /** Điều kiện lọc; null means any. */
    record Filter(
            @Nullable @Size(max = 100) String q,
            Recognition.@Nullable State state,
            @Nullable @Min(3) @Max(5) Integer stars,
            @Nullable @Min(2018) @Max(2100) Integer year,
            @Nullable @Size(max = 5) String commune) {

        @Nullable
        String pattern() {
            return q == null || q.isBlank() ? null : new SearchWords(q).contained();
        }
    }
}
