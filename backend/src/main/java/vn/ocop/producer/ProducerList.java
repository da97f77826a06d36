package vn.ocop.producer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.database.SearchWords;
import vn.ocop.identity.OrganisationType;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Danh sách chủ thể, xếp theo tên; one statement a page. */
@Component
class ProducerList {

    private static final String PAGE = """
            select id, name, organisation_type, tax_code, address, commune_code, representative, phone, email
            from producer
            where (:everywhere or commune_code in (:communes) or id in (:producers))
            and (cast(:search as text) is null or search_text like ext.vn_fold(:search))
            and (cast(:commune as text) is null or commune_code = :commune)
            and (cast(:type as text) is null or organisation_type = :type)
            and (cast(:afterId as uuid) is null
                or (name collate "vi-x-icu", id) > (cast(:afterName as text) collate "vi-x-icu", :afterId))
            order by name collate "vi-x-icu", id
            limit :rows
            """;

    private final JdbcClient database;

    ProducerList(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Page<ProducerSummary> read(ProducerScope scope, ProducerFilter filter, PageRequest request) {
        Optional<Cursor> after = request.cursor();
        List<ProducerSummary> rows = database.sql(PAGE)
                .param("everywhere", scope.everywhere())
                .param("communes", scope.listedCommunes())
                .param("producers", scope.listedProducers())
                .param("search", pattern(filter.q()))
                .param("commune", filter.commune())
                .param("type", filter.type() == null ? null : filter.type().name())
                .param("afterName", after.map(cursor -> cursor.text(0)).orElse(null))
                .param("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .param("rows", request.rowsToRead())
                .query(ProducerList::summary)
                .list();
        return Page.of(rows, request, row -> Cursor.of(row.name(), row.id().toString()));
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null || words.isBlank() ? null : new SearchWords(words).contained();
    }

    private static ProducerSummary summary(ResultSet row, int number) throws SQLException {
        String type = row.getString("organisation_type");
        return new ProducerSummary(
                new ProducerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                type == null ? null : OrganisationType.valueOf(type),
                row.getString("tax_code"),
                row.getString("address"),
                row.getString("commune_code"),
                row.getString("representative"),
                row.getString("phone"),
                row.getString("email"));
    }
}
