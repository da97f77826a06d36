package vn.ocop.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Ghi một phiên bản bộ tiêu chí vào các bảng dùng chung, in the transaction of the caller. */
@Repository
class TemplateRows {

    private final JdbcTemplate jdbc;

    TemplateRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CriteriaTemplateId id, CriteriaTemplate template, String publishedBy) {
        jdbc.update(
                """
                insert into platform.criteria_template
                    (id, version_code, legal_basis, effective_from, replaces, remarks, source_remarks, content_hash,
                     set_count, criterion_count, option_count, published_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id.value(),
                template.version(),
                template.legalBasis(),
                template.effectiveFrom(),
                array(template.replaces()),
                array(template.remarks()),
                array(template.sourceRemarks()),
                TemplateWriter.hash(template),
                template.sets().size(),
                template.criterionCount(),
                template.optionCount(),
                publishedBy);
        new Batches(id).collect(template).write(jdbc);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** The rows of one template, table by table, so that each table takes one batch. */
    private static final class Batches {

        private final CriteriaTemplateId id;
        private final List<@Nullable Object[]> bands = new ArrayList<>();
        private final List<@Nullable Object[]> groups = new ArrayList<>();
        private final List<@Nullable Object[]> sets = new ArrayList<>();
        private final List<@Nullable Object[]> parts = new ArrayList<>();
        private final List<@Nullable Object[]> sections = new ArrayList<>();
        private final List<@Nullable Object[]> criteria = new ArrayList<>();
        private final List<@Nullable Object[]> options = new ArrayList<>();
        private final List<@Nullable Object[]> notes = new ArrayList<>();

        Batches(CriteriaTemplateId id) {
            this.id = id;
        }

        Batches collect(CriteriaTemplate template) {
            for (RankBand band : template.bands()) {
                RankBand.Authority authority = band.authority();
                bands.add(row(
                        band.stars(),
                        band.min(),
                        band.max(),
                        band.maxIncluded(),
                        authority == null ? null : authority.name()));
            }
            for (ProductGroup group : template.groups()) {
                groups.add(row(group.code(), groups.size() + 1, group.name()));
                group.sets().forEach(set -> collect(group, set));
            }
            return this;
        }

        private void collect(ProductGroup group, CriteriaSet set) {
            sets.add(row(
                    set.code(),
                    group.code(),
                    set.number(),
                    set.mnemonic(),
                    set.name(),
                    set.subgroup(),
                    array(set.managingAgencies()),
                    set.sampleRequired(),
                    array(set.knockouts())));
            int position = 0;
            for (CriteriaPart part : set.parts()) {
                parts.add(row(set.code(), part.code(), ++position, part.name(), part.max()));
                for (CriteriaSection section : part.sections()) {
                    sections.add(row(
                            set.code(),
                            section.code(),
                            part.code(),
                            sections.size() + 1,
                            section.name(),
                            section.max()));
                    section.criteria().forEach(criterion -> collect(set, section, criterion));
                }
            }
        }

        private void collect(CriteriaSet set, CriteriaSection section, Criterion criterion) {
            criteria.add(row(
                    set.code(),
                    criterion.code(),
                    section.code(),
                    criteria.size() + 1,
                    criterion.name(),
                    criterion.max(),
                    criterion.heading(),
                    criterion.communeReviewed(),
                    criterion.binary()));
            for (CriterionOption option : criterion.options()) {
                options.add(row(
                        set.code(),
                        criterion.code(),
                        option.number(),
                        option.points(),
                        option.label(),
                        option.minForStars(),
                        option.caseCode()));
            }
            int position = 0;
            for (CriterionNote note : criterion.notes()) {
                notes.add(row(
                        set.code(), criterion.code(), ++position, note.kind().name(), note.text()));
            }
        }

        private @Nullable Object[] row(@Nullable Object... values) {
            @Nullable Object[] row = new @Nullable Object[values.length + 1];
            row[0] = id.value();
            System.arraycopy(values, 0, row, 1, values.length);
            return row;
        }

        void write(JdbcTemplate jdbc) {
            jdbc.batchUpdate("""
                    insert into platform.criteria_band
                        (template_id, stars, min_points, max_points, max_included, authority)
                    values (?, ?, ?, ?, ?, ?)
                    """, bands);
            jdbc.batchUpdate("""
                    insert into platform.criteria_group
                        (template_id, code, position, name)
                    values (?, ?, ?, ?)
                    """, groups);
            jdbc.batchUpdate("""
                    insert into platform.criteria_set
                        (template_id, code, group_code, number, mnemonic, name, subgroup,
                         managing_agencies, sample_required, knockouts)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, sets);
            jdbc.batchUpdate("""
                    insert into platform.criteria_part
                        (template_id, set_code, code, position, name, max_points)
                    values (?, ?, ?, ?, ?, ?)
                    """, parts);
            writeCriteria(jdbc);
        }

        private void writeCriteria(JdbcTemplate jdbc) {
            jdbc.batchUpdate("""
                    insert into platform.criteria_section
                        (template_id, set_code, code, part_code, position, name, max_points)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """, sections);
            jdbc.batchUpdate("""
                    insert into platform.criteria_criterion
                        (template_id, set_code, code, section_code, position, name, max_points, heading,
                         commune_reviewed, is_binary)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, criteria);
            jdbc.batchUpdate("""
                    insert into platform.criteria_option
                        (template_id, set_code, criterion_code, number, points, label, min_for_stars, case_code)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """, options);
            jdbc.batchUpdate("""
                    insert into platform.criteria_note
                        (template_id, set_code, criterion_code, position, kind, body)
                    values (?, ?, ?, ?, ?, ?)
                    """, notes);
        }
    }
}
