--liquibase formatted sql

--changeset ocop:workspace-setting
create table setting (
    name       text primary key check (name ~ '^[a-z][a-zA-Z0-9.]{1,99}$'),
    value      jsonb not null,
    updated_at timestamptz not null default now(),
    updated_by text,
    version    bigint not null default 0
);
comment on table setting is 'Thiết lập của không gian làm việc';
comment on column setting.name is 'Tên thiết lập';
comment on column setting.value is 'Giá trị';
comment on column setting.updated_at is 'Thời điểm sửa gần nhất';
comment on column setting.updated_by is 'Người sửa gần nhất';
comment on column setting.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update, delete on setting to ${role};
