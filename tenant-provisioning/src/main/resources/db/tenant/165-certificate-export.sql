--liquibase formatted sql

--changeset ocop:certificate-export
create view export_recognition (id, record) as
select id, jsonb_build_object(
    'productId', product_id,
    'stars', stars,
    'score', score,
    'decisionNumber', decision_no,
    'decidedOn', decided_on,
    'decidedYear', decided_year,
    'issuer', issuer,
    'signer', signer,
    'validFrom', valid_from,
    'validTo', valid_to,
    'state', state,
    'certificateNumber', certificate_no,
    'verificationCode', verification_code,
    'regime', regime,
    'source', source,
    'document', document,
    'evidenceLevel', evidence_level)
from recognition;
comment on view export_recognition is 'Công nhận OCOP gửi cơ sở dữ liệu quốc gia';
comment on column export_recognition.id is 'Mã định danh của lần công nhận';
comment on column export_recognition.record is 'Nội dung được gửi';
grant select on export_recognition to ${role};
