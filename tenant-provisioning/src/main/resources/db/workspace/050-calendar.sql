--liquibase formatted sql

--changeset ocop:workspace-calendar-override
create table calendar_override (
    day        date primary key,
    working    boolean not null,
    name       text not null check (length(name) between 1 and 200),
    reason     text not null check (length(reason) between 1 and 500),
    updated_by text not null,
    updated_at timestamptz not null default now()
);
comment on table calendar_override is 'Ngày làm việc, ngày nghỉ riêng của không gian làm việc, khác lịch cả nước';
comment on column calendar_override.day is 'Ngày';
comment on column calendar_override.working is 'Đúng: làm việc; sai: nghỉ';
comment on column calendar_override.name is 'Tên ngày';
comment on column calendar_override.reason is 'Lý do';
comment on column calendar_override.updated_by is 'Người sửa gần nhất';
comment on column calendar_override.updated_at is 'Thời điểm sửa gần nhất';
grant select, insert, update, delete on calendar_override to ${role};
