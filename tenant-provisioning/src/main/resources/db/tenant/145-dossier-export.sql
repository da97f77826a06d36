--liquibase formatted sql

-- Drafts stay with the producer: a dossier is sent from the day it is handed in. Times are written in UTC, whatever the session.
--changeset ocop:dossier-export
create view export_dossier (id, record) as
select d.id, jsonb_build_object(
    'kind', d.kind,
    'productId', d.product_id,
    'producerId', d.producer_id,
    'productName', d.product_name,
    'producerName', d.producer_name,
    'communeCode', d.commune_code,
    'state', d.state,
    'receiptNumber', d.receipt_number,
    'submittedAt', to_char(d.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'templateId', d.template_id,
    'setCode', d.set_code,
    'legalRegime', d.legal_regime,
    'revenueVnd', d.revenue_vnd,
    'samples', d.samples,
    'choices', coalesce((
        select jsonb_agg(jsonb_build_array(c.criterion_code, c.option_number) order by c.criterion_code)
        from dossier_choice c where c.dossier_id = d.id and c.option_number is not null), '[]'),
    'communeReport', (
        select jsonb_build_object(
            'localRawMaterial', r.local_raw_material,
            'localLabour', r.local_labour,
            'ideaOrigin', r.idea_origin,
            'localIdentity', r.local_identity,
            'reportNumber', r.report_no,
            'reportDate', r.report_date,
            'letterNumber', r.letter_no,
            'letterDate', r.letter_date)
        from commune_report r where r.dossier_id = d.id),
    'files', coalesce((
        select jsonb_agg(jsonb_build_object(
            'type', e.type,
            'title', e.title,
            'documentNumber', e.document_number,
            'issuer', e.issuer,
            'issuedOn', e.issued_on,
            'expiresOn', e.expires_on,
            'confidential', e.confidential) order by e.type, e.id)
        from dossier_evidence e where e.dossier_id = d.id), '[]'),
    'steps', coalesce((
        select jsonb_agg(jsonb_build_object(
            'transition', s.transition,
            'to', s.to_state,
            'at', to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
            'documentNumber', s.document_no,
            'documentDate', s.document_date) order by s.id)
        from dossier_step s where s.dossier_id = d.id), '[]'))
from dossier d
where d.submitted_at is not null;
comment on view export_dossier is 'Hồ sơ đã nộp gửi cơ sở dữ liệu quốc gia';
comment on column export_dossier.id is 'Mã định danh của hồ sơ';
comment on column export_dossier.record is 'Nội dung được gửi';
grant select on export_dossier to ${role};
