--liquibase formatted sql

-- A province is deleted by a process that does not reach the file store. What it leaves there is named here, in the transaction that
-- forgets the province, and the batch process takes it away.
--changeset ocop:platform-discarded-storage
create table platform.discarded_storage (
    schema_name  text primary key check (schema_name ~ '^[a-z][a-z0-9_]{2,62}$'),
    discarded_at timestamptz not null default now()
);
comment on table platform.discarded_storage is 'Tệp của các tỉnh đã xóa, chờ dọn khỏi kho lưu trữ';
comment on column platform.discarded_storage.schema_name is 'Lược đồ của tỉnh đã xóa, cũng là tiền tố của các tệp trong kho';
comment on column platform.discarded_storage.discarded_at is 'Thời điểm xóa tỉnh';
grant select, delete on platform.discarded_storage to ocop_batch;
