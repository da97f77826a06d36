package vn.ocop.criteria;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Đọc cả cây của một phiên bản: one query per table, put together from the leaves up. */
final class TemplateTree {

    private record Path(String set, String code) {}

    private record Leaf<T>(Path path, T value) {}

    private final JdbcClient jdbc;
    private final CriteriaTemplateId id;

    TemplateTree(JdbcClient jdbc, CriteriaTemplateId id) {
        this.jdbc = jdbc;
        this.id = id;
    }

    CriteriaTemplate read() {
        List<RankBand> bands = rows(
                "select * from platform.criteria_band where template_id = ? order by stars desc",
                (r, _) -> new RankBand(
                        r.getInt("stars"),
                        r.getInt("min_points"),
                        r.getInt("max_points"),
                        r.getBoolean("max_included"),
                        authority(r.getString("authority"))));
        List<ProductGroup> groups = groups(sets(parts(sections(criteria(options(), notes())))));
        return rows(
                        "select * from platform.criteria_template where id = ?",
                        (r, _) -> new CriteriaTemplate(
                                r.getString("version_code"),
                                r.getString("legal_basis"),
                                r.getObject("effective_from", LocalDate.class),
                                texts(r, "replaces"),
                                bands,
                                groups,
                                texts(r, "remarks"),
                                texts(r, "source_remarks")))
                .getFirst();
    }

    private List<ProductGroup> groups(Map<String, List<CriteriaSet>> setsOfGroup) {
        return rows(
                "select * from platform.criteria_group where template_id = ? order by position",
                (r, _) -> new ProductGroup(
                        r.getString("code"),
                        r.getString("name"),
                        setsOfGroup.getOrDefault(r.getString("code"), List.of())));
    }

    private Map<String, List<CriteriaSet>> sets(Map<String, List<CriteriaPart>> partsOfSet) {
        Map<String, List<CriteriaSet>> sets = new LinkedHashMap<>();
        rows(
                "select * from platform.criteria_set where template_id = ? order by number",
                (r, _) -> sets.computeIfAbsent(r.getString("group_code"), _ -> new ArrayList<>())
                        .add(new CriteriaSet(
                                r.getString("code"),
                                r.getString("mnemonic"),
                                r.getInt("number"),
                                r.getString("name"),
                                r.getString("subgroup"),
                                texts(r, "managing_agencies"),
                                r.getBoolean("sample_required"),
                                texts(r, "knockouts"),
                                partsOfSet.getOrDefault(r.getString("code"), List.of()))));
        return sets;
    }

    private Map<String, List<CriteriaPart>> parts(Map<Path, List<CriteriaSection>> sectionsOfPart) {
        Map<String, List<CriteriaPart>> parts = new LinkedHashMap<>();
        rows(
                "select * from platform.criteria_part where template_id = ? order by set_code, position",
                (r, _) -> parts.computeIfAbsent(r.getString("set_code"), _ -> new ArrayList<>())
                        .add(new CriteriaPart(
                                r.getString("code"),
                                r.getString("name"),
                                r.getInt("max_points"),
                                sectionsOfPart.getOrDefault(path(r, "code"), List.of()))));
        return parts;
    }

    private Map<Path, List<CriteriaSection>> sections(Map<Path, List<Criterion>> criteriaOfSection) {
        return grouped(rows(
                "select * from platform.criteria_section where template_id = ? order by position",
                (r, _) -> new Leaf<>(
                        path(r, "part_code"),
                        new CriteriaSection(
                                r.getString("code"),
                                r.getString("name"),
                                r.getInt("max_points"),
                                criteriaOfSection.getOrDefault(path(r, "code"), List.of())))));
    }

    private Map<Path, List<Criterion>> criteria(
            Map<Path, List<CriterionOption>> options, Map<Path, List<CriterionNote>> notes) {
        return grouped(rows(
                """
                select set_code, code, section_code, name, max_points, heading, commune_reviewed, is_binary
                from platform.criteria_criterion where template_id = ? order by position
                """,
                (r, _) -> new Leaf<>(
                        path(r, "section_code"),
                        new Criterion(
                                r.getString("code"),
                                r.getString("name"),
                                r.getInt("max_points"),
                                r.getString("heading"),
                                r.getBoolean("commune_reviewed"),
                                r.getBoolean("is_binary"),
                                options.getOrDefault(path(r, "code"), List.of()),
                                notes.getOrDefault(path(r, "code"), List.of())))));
    }

    private Map<Path, List<CriterionOption>> options() {
        return grouped(rows(
                """
                select set_code, criterion_code, number, points, label, min_for_stars, case_code
                from platform.criteria_option where template_id = ? order by set_code, criterion_code, number
                """,
                (r, _) -> new Leaf<>(
                        path(r, "criterion_code"),
                        new CriterionOption(
                                r.getInt("number"),
                                r.getInt("points"),
                                r.getString("label"),
                                r.getObject("min_for_stars", Integer.class),
                                r.getString("case_code")))));
    }

    private Map<Path, List<CriterionNote>> notes() {
        return grouped(rows(
                "select * from platform.criteria_note where template_id = ? order by set_code, criterion_code, position",
                (r, _) -> new Leaf<>(
                        path(r, "criterion_code"),
                        new CriterionNote(CriterionNote.Kind.valueOf(r.getString("kind")), r.getString("body")))));
    }

    private <T> List<T> rows(String query, RowMapper<T> mapper) {
        return jdbc.sql(query).param(id.value()).query(mapper).list();
    }

    private static <T> Map<Path, List<T>> grouped(List<Leaf<T>> leaves) {
        Map<Path, List<T>> grouped = new LinkedHashMap<>();
        leaves.forEach(leaf ->
                grouped.computeIfAbsent(leaf.path(), _ -> new ArrayList<>()).add(leaf.value()));
        return grouped;
    }

    private static Path path(ResultSet row, String column) throws SQLException {
        return new Path(row.getString("set_code"), row.getString(column));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static RankBand.@Nullable Authority authority(@Nullable String name) {
        return name == null ? null : RankBand.Authority.valueOf(name);
    }
}
