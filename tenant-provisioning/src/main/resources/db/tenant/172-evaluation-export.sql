--liquibase formatted sql

-- What a council concluded; the members' own sheets stay in the province.
--changeset ocop:evaluation-export
create view export_evaluation (id, record) as
select id, jsonb_build_object(
    'dossierId', dossier_id,
    'stars', stars,
    'average', average,
    'partA', part_a,
    'partB', part_b,
    'partC', part_c,
    'knockedOut', knocked_out,
    'knockoutReason', knockout_reason,
    'councilSize', council_size,
    'present', present,
    'excused', excused,
    'spread', spread,
    'maxDeviation', max_deviation,
    'deviationReason', deviation_reason,
    'minutesNumber', minutes_number,
    'minutesDate', minutes_date,
    'concludedAt', to_char(concluded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
from conclusion;
comment on view export_evaluation is 'Kết luận của Hội đồng gửi cơ sở dữ liệu quốc gia';
comment on column export_evaluation.id is 'Mã định danh của kết luận';
comment on column export_evaluation.record is 'Nội dung được gửi';
grant select on export_evaluation to ${role};
