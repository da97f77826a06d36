--liquibase formatted sql

--changeset ocop:signed-minutes
create table signed_minutes (
    id            uuid primary key,
    scoring_id    uuid not null references scoring (id),
    attachment_id uuid not null unique references attachment (id),
    added_by      uuid not null references app_user (id),
    added_by_name text not null,
    added_at      timestamptz not null
);
create index signed_minutes_newest on signed_minutes (scoring_id, id desc);
comment on table signed_minutes is 'Biên bản họp Hội đồng đã ký, bản chụp; chỉ ghi thêm, bản mới nhất được dùng';
comment on column signed_minutes.id is 'Mã định danh (UUIDv7)';
comment on column signed_minutes.scoring_id is 'Phiên chấm điểm đã kết luận';
comment on column signed_minutes.attachment_id is 'Tệp bản chụp (PDF)';
comment on column signed_minutes.added_by is 'Tài khoản tải lên';
comment on column signed_minutes.added_by_name is 'Họ tên người tải lên tại thời điểm đó';
comment on column signed_minutes.added_at is 'Thời điểm tải lên';
grant select, insert on signed_minutes to ${role};
