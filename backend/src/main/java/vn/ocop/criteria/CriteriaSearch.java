package vn.ocop.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.ocop.database.SearchWords;
import vn.ocop.web.paging.Cursor;
import vn.ocop.web.paging.Page;
import vn.ocop.web.paging.PageRequest;

/** Tìm tiêu chí và mức điểm theo chữ, không phân biệt dấu, hoa thường và dạng Unicode. */
@Repository
class CriteriaSearch {

    /**
     * Nơi tìm thấy.
     *
     * @param optionNumber 0 when the words stand in the name of the criterion itself
     */
    record Hit(
            String setCode,
            String setName,
            String criterionCode,
            String criterionName,
            int optionNumber,
            String text) {}

    private record Row(Hit hit, int setNumber, int position) {}

    private static final String QUERY = """
            select hit.set_code, s.name as set_name, s.number as set_number, hit.criterion_code,
                   c.name as criterion_name, c.position, hit.number, hit.text
            from (
                select template_id, set_code, code as criterion_code, 0 as number, name as text
                from platform.criteria_criterion
                where template_id = :id and search_text like vn_fold(:pattern)
                union all
                select template_id, set_code, criterion_code, number, label
                from platform.criteria_option
                where template_id = :id and search_text like vn_fold(:pattern)) as hit
            join platform.criteria_set s on s.template_id = hit.template_id and s.code = hit.set_code
            join platform.criteria_criterion c
                on c.template_id = hit.template_id and c.set_code = hit.set_code and c.code = hit.criterion_code
            where (s.number, c.position, hit.number) > (:setNumber, :position, :number)
            order by s.number, c.position, hit.number
            limit :rows
            """;

    private final JdbcClient jdbc;

    CriteriaSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Page<Hit> find(CriteriaTemplateId id, SearchWords words, PageRequest request) {
        Cursor after = request.cursor().orElseGet(() -> Cursor.of("0", "0", "-1"));
        List<Row> rows = jdbc.sql(QUERY)
                .param("id", id.value())
                .param("pattern", words.contained())
                .param("setNumber", after.number(0))
                .param("position", after.number(1))
                .param("number", after.number(2))
                .param("rows", request.rowsToRead())
                .query(CriteriaSearch::row)
                .list();
        return Page.of(rows, request, CriteriaSearch::key).map(Row::hit);
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                new Hit(
                        row.getString("set_code"),
                        row.getString("set_name"),
                        row.getString("criterion_code"),
                        row.getString("criterion_name"),
                        row.getInt("number"),
                        row.getString("text")),
                row.getInt("set_number"),
                row.getInt("position"));
    }

    private static Cursor key(Row row) {
        return Cursor.of(
                String.valueOf(row.setNumber()),
                String.valueOf(row.position()),
                String.valueOf(row.hit().optionNumber()));
    }
}
