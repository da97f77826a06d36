package vn.ocop.national.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nạp các dòng của gói: staged by COPY, then merged by one statement a kind, all in the caller's transaction. */
final class IngestTables {

    private static final String STAGE =
            "copy ingest_line (line) from stdin with (format csv, delimiter e'\\x02', quote e'\\x01')";

    private static final String PRODUCERS = """
            insert into reported_producer (source_id, id, name, organisation_type, tax_code, representative,
                representative_position, representative_sex, representative_ethnicity, address, commune_code, original_place,
                phone, email, website, founded_on, registration_no, workers, local_workers)
            select cast(:source as uuid), cast(line ->> 'id' as uuid), r.*
            from ingest_line, jsonb_to_record(line -> 'record') as r (name text, "organisationType" text, "taxCode" text,
                representative text, "representativePosition" text, "representativeSex" text,
                "representativeEthnicity" text, address text, "communeCode" text, "originalPlace" text, phone text,
                email text, website text, "foundedOn" date, "registrationNo" text, workers integer, "localWorkers" integer)
            where kind = 'PRODUCER'
            on conflict (source_id, id) do update set name = excluded.name, organisation_type = excluded.organisation_type,
                tax_code = excluded.tax_code, representative = excluded.representative,
                representative_position = excluded.representative_position,
                representative_sex = excluded.representative_sex,
                representative_ethnicity = excluded.representative_ethnicity, address = excluded.address,
                commune_code = excluded.commune_code, original_place = excluded.original_place, phone = excluded.phone,
                email = excluded.email, website = excluded.website, founded_on = excluded.founded_on,
                registration_no = excluded.registration_no, workers = excluded.workers,
                local_workers = excluded.local_workers
            """;

    private static final String PRODUCTS = """
            insert into reported_product (source_id, id, producer_id, name, group_code, set_code, specification, brand, gtin,
                ingredients, story, commune_code, original_place, papers, state)
            select cast(:source as uuid), cast(line ->> 'id' as uuid), r.*
            from ingest_line, jsonb_to_record(line -> 'record') as r ("producerId" uuid, name text, "groupCode" text,
                "setCode" text, specification text, brand text, gtin text, ingredients text, story text,
                "communeCode" text, "originalPlace" text, papers text[], state text)
            where kind = 'PRODUCT'
            on conflict (source_id, id) do update set producer_id = excluded.producer_id, name = excluded.name,
                group_code = excluded.group_code, set_code = excluded.set_code, specification = excluded.specification,
                brand = excluded.brand, gtin = excluded.gtin, ingredients = excluded.ingredients, story = excluded.story,
                commune_code = excluded.commune_code, original_place = excluded.original_place, papers = excluded.papers,
                state = excluded.state
            """;

    private static final String RECOGNITIONS = """
            insert into reported_recognition (source_id, id, product_id, stars, score, decision_number, decided_on,
                decided_year, issuer, signer, valid_from, valid_to, state, certificate_number, verification_code, regime,
                source, document, evidence_level)
            select cast(:source as uuid), cast(line ->> 'id' as uuid), r.*
            from ingest_line, jsonb_to_record(line -> 'record') as r ("productId" uuid, stars smallint, score numeric(5, 2),
                "decisionNumber" text, "decidedOn" date, "decidedYear" smallint, issuer text, signer text,
                "validFrom" date, "validTo" date, state text, "certificateNumber" text, "verificationCode" text,
                regime text, source text, document text, "evidenceLevel" text)
            where kind = 'RECOGNITION'
            on conflict (source_id, id) do update set product_id = excluded.product_id, stars = excluded.stars,
                score = excluded.score, decision_number = excluded.decision_number, decided_on = excluded.decided_on,
                decided_year = excluded.decided_year, issuer = excluded.issuer, signer = excluded.signer,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, state = excluded.state,
                certificate_number = excluded.certificate_number, verification_code = excluded.verification_code,
                regime = excluded.regime, source = excluded.source, document = excluded.document,
                evidence_level = excluded.evidence_level
            """;

    private static final String DOSSIERS = """
            insert into reported_dossier (source_id, id, kind, product_id, producer_id, product_name, producer_name,
                commune_code, state, receipt_number, submitted_at, template_id, set_code, legal_regime, revenue_vnd, samples,
                choices, commune_report, files, steps, sent_at)
            select cast(:source as uuid), cast(line ->> 'id' as uuid), r.*,
                coalesce((select max(cast(step ->> 'at' as timestamptz)) from jsonb_array_elements(r.steps) step
                    where step ->> 'to' = 'SENT_TO_MINISTRY'), r."submittedAt")
            from ingest_line, jsonb_to_record(line -> 'record') as r (kind text, "productId" uuid, "producerId" uuid,
                "productName" text, "producerName" text, "communeCode" text, state text, "receiptNumber" text,
                "submittedAt" timestamptz, "templateId" uuid, "setCode" text, "legalRegime" text, "revenueVnd" bigint,
                samples smallint, choices jsonb, "communeReport" jsonb, files jsonb, steps jsonb)
            where ingest_line.kind = 'DOSSIER'
            on conflict (source_id, id) do update set kind = excluded.kind, product_id = excluded.product_id,
                producer_id = excluded.producer_id, product_name = excluded.product_name,
                producer_name = excluded.producer_name, commune_code = excluded.commune_code, state = excluded.state,
                receipt_number = excluded.receipt_number, submitted_at = excluded.submitted_at, sent_at = excluded.sent_at,
                template_id = excluded.template_id, set_code = excluded.set_code, legal_regime = excluded.legal_regime,
                revenue_vnd = excluded.revenue_vnd, samples = excluded.samples, choices = excluded.choices,
                commune_report = excluded.commune_report, files = excluded.files, steps = excluded.steps
            """;

    private static final String EVALUATIONS = """
            insert into reported_evaluation (source_id, id, dossier_id, stars, average, part_a, part_b, part_c, knocked_out,
                knockout_reason, council_size, present, excused, spread, max_deviation, deviation_reason, minutes_number,
                minutes_date, concluded_at)
            select cast(:source as uuid), cast(line ->> 'id' as uuid), r.*
            from ingest_line, jsonb_to_record(line -> 'record') as r ("dossierId" uuid, stars smallint,
                average numeric(7, 4), "partA" numeric(7, 4), "partB" numeric(7, 4), "partC" numeric(7, 4),
                "knockedOut" boolean, "knockoutReason" text, "councilSize" smallint, present smallint, excused smallint,
                spread smallint, "maxDeviation" smallint, "deviationReason" text, "minutesNumber" text,
                "minutesDate" date, "concludedAt" timestamptz)
            where kind = 'EVALUATION'
            on conflict (source_id, id) do update set dossier_id = excluded.dossier_id, stars = excluded.stars,
                average = excluded.average, part_a = excluded.part_a, part_b = excluded.part_b, part_c = excluded.part_c,
                knocked_out = excluded.knocked_out, knockout_reason = excluded.knockout_reason,
                council_size = excluded.council_size, present = excluded.present, excused = excluded.excused,
                spread = excluded.spread, max_deviation = excluded.max_deviation,
                deviation_reason = excluded.deviation_reason, minutes_number = excluded.minutes_number,
                minutes_date = excluded.minutes_date, concluded_at = excluded.concluded_at
            """;

    /**
     * What the province deleted, or, where the package is complete, what is not in it. {@code in} of a list that stands by itself is
     * always hashed; the planner knows nothing of lines that have only just come.
     */
    private static final String PRODUCERS_GONE = """
            delete from reported_producer t where t.source_id = :source and (t.id in (
                select cast(line ->> 'id' as uuid) from ingest_line
                where kind = 'DELETION' and line ->> 'of' = 'PRODUCER')
            or (:complete and t.id not in (
                select cast(line ->> 'id' as uuid) from ingest_line where kind = 'PRODUCER')))
            """;

    private static final String PRODUCTS_GONE = """
            delete from reported_product t where t.source_id = :source and (t.id in (
                select cast(line ->> 'id' as uuid) from ingest_line
                where kind = 'DELETION' and line ->> 'of' = 'PRODUCT')
            or (:complete and t.id not in (
                select cast(line ->> 'id' as uuid) from ingest_line where kind = 'PRODUCT')))
            """;

    private static final String RECOGNITIONS_GONE = """
            delete from reported_recognition t where t.source_id = :source and (t.id in (
                select cast(line ->> 'id' as uuid) from ingest_line
                where kind = 'DELETION' and line ->> 'of' = 'RECOGNITION')
            or (:complete and t.id not in (
                select cast(line ->> 'id' as uuid) from ingest_line where kind = 'RECOGNITION')))
            """;

    private static final String DOSSIERS_GONE = """
            delete from reported_dossier t where t.source_id = :source and (t.id in (
                select cast(line ->> 'id' as uuid) from ingest_line
                where kind = 'DELETION' and line ->> 'of' = 'DOSSIER')
            or (:complete and t.id not in (
                select cast(line ->> 'id' as uuid) from ingest_line where kind = 'DOSSIER')))
            """;

    private static final String EVALUATIONS_GONE = """
            delete from reported_evaluation t where t.source_id = :source and (t.id in (
                select cast(line ->> 'id' as uuid) from ingest_line
                where kind = 'DELETION' and line ->> 'of' = 'EVALUATION')
            or (:complete and t.id not in (
                select cast(line ->> 'id' as uuid) from ingest_line where kind = 'EVALUATION')))
            """;

    /**
     * The stars a product has are those of the recognition that is in force at the province. Looked up by index for each product:
     * a join is planned by figures from before this package, and with a hundred thousand products of a new province it never ends.
     */
    private static final String STARS = """
            update reported_product p
            set (stars, recognised_year, recognised_until) = (
                select r.stars, r.decided_year, r.valid_to from reported_recognition r
                where r.source_id = p.source_id and r.product_id = p.id and r.state = 'ACTIVE'
                order by r.decided_year desc, r.id limit 1)
            where p.source_id = :source
            and (p.stars, p.recognised_year, p.recognised_until)::text is distinct from coalesce((
                select (r.stars, r.decided_year, r.valid_to)::text from reported_recognition r
                where r.source_id = p.source_id and r.product_id = p.id and r.state = 'ACTIVE'
                order by r.decided_year desc, r.id limit 1), '(,,)')
            """;

    private static final String STRANGERS = """
            select exists (
                select from ingest_line
                where (line ->> 'tenant', line ->> 'kind') is distinct from (cast(? as text), kind))
            """;

    private final JdbcClient database;
    private final Copying copying;

    IngestTables(JdbcClient database, DataSource dataSource) {
        this.database = database;
        this.copying = new Copying(dataSource);
    }

    /** @return how many lines there were */
    long stage(ExportPart part, InputStream lines) throws IOException {
        database.sql("select set_config('ocop.ingest_kind', ?, true)")
                .param(part.name())
                .query((row, number) -> row.getString(1))
                .single();
        return copying.run(manager -> manager.copyIn(STAGE, lines));
    }

    /** A line that names another province, or another kind than its file holds. */
    boolean hasStrangers(String tenant) {
        return database.sql(STRANGERS).param(tenant).query(Boolean.class).single();
    }

    void merge(UUID source, boolean complete) {
        database.sql(PRODUCERS).param("source", source).update();
        database.sql(PRODUCTS).param("source", source).update();
        database.sql(RECOGNITIONS).param("source", source).update();
        database.sql(DOSSIERS).param("source", source).update();
        database.sql(EVALUATIONS).param("source", source).update();
        database.sql(PRODUCERS_GONE)
                .param("source", source)
                .param("complete", complete)
                .update();
        database.sql(PRODUCTS_GONE)
                .param("source", source)
                .param("complete", complete)
                .update();
        database.sql(RECOGNITIONS_GONE)
                .param("source", source)
                .param("complete", complete)
                .update();
        database.sql(DOSSIERS_GONE)
                .param("source", source)
                .param("complete", complete)
                .update();
        database.sql(EVALUATIONS_GONE)
                .param("source", source)
                .param("complete", complete)
                .update();
        database.sql(STARS).param("source", source).update();
        database.sql("delete from ingest_line").update();
    }
}
