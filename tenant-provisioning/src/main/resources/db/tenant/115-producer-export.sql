--liquibase formatted sql

-- What the national office may know of a producer. The representative's home stays in the province.
--changeset ocop:producer-export
create view export_producer (id, record) as
select id, jsonb_build_object(
    'name', name,
    'organisationType', organisation_type,
    'taxCode', tax_code,
    'representative', representative,
    'representativePosition', representative_position,
    'representativeSex', representative_sex,
    'representativeEthnicity', representative_ethnicity,
    'address', address,
    'communeCode', commune_code,
    'originalPlace', original_place,
    'phone', phone,
    'email', email,
    'website', website,
    'foundedOn', founded_on,
    'registrationNo', registration_no,
    'workers', workers,
    'localWorkers', local_workers)
from producer;
comment on view export_producer is 'Chủ thể gửi cơ sở dữ liệu quốc gia';
comment on column export_producer.id is 'Mã định danh của chủ thể';
comment on column export_producer.record is 'Nội dung được gửi';
grant select on export_producer to ${role};
