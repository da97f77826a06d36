--liquibase formatted sql

--changeset ocop:import-run
create table import_run (
    id                  uuid primary key,
    file_name           text not null check (length(file_name) between 1 and 200),
    file_sha256         text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    file                bytea not null,
    charset             text,
    headers             jsonb not null,
    fields              jsonb not null,
    state               text not null check (state in ('UPLOADED', 'CHECKED', 'DONE', 'UNDONE')),
    row_count           integer not null check (row_count >= 0),
    created_at          timestamptz not null default now(),
    created_by          text not null,
    run_at              timestamptz,
    undone_at           timestamptz
);
create index import_run_newest on import_run (created_at desc, id desc);
create index import_run_file on import_run (file_sha256) where state = 'DONE';
comment on table import_run is 'Lần nạp dữ liệu từ tệp';
comment on column import_run.id is 'Mã định danh (UUIDv7)';
comment on column import_run.file_name is 'Tên tệp';
comment on column import_run.file_sha256 is 'Mã băm SHA-256 của tệp';
comment on column import_run.file is 'Nội dung tệp, nguyên văn';
comment on column import_run.charset is 'Bảng mã của tệp CSV; trống với tệp Excel';
comment on column import_run.headers is 'Tiêu đề các cột của tệp';
comment on column import_run.fields is 'Thông tin mà mỗi cột chứa, theo thứ tự cột';
comment on column import_run.state is 'Tình trạng: UPLOADED đã tải lên, CHECKED đã kiểm tra, DONE đã nạp, UNDONE đã hoàn tác';
comment on column import_run.row_count is 'Số dòng dữ liệu';
comment on column import_run.created_at is 'Thời điểm tải lên';
comment on column import_run.created_by is 'Người tải lên';
comment on column import_run.run_at is 'Thời điểm nạp';
comment on column import_run.undone_at is 'Thời điểm hoàn tác';
grant select, insert, update on import_run to ${role};

--changeset ocop:import-row
create table import_row (
    run_id          uuid not null references import_run (id),
    line            integer not null check (line > 0),
    cells           jsonb not null,
    outcome         text check (outcome in ('GOOD', 'WARNED', 'KNOWN', 'FAULTY')),
    findings        jsonb not null default '[]',
    producer_id     uuid,
    producer_added  boolean not null default false,
    product_id      uuid,
    product_added   boolean not null default false,
    recognition_id  uuid,
    undo            text check (undo in ('WITHDRAWN', 'KEPT')),
    primary key (run_id, line)
);
comment on table import_row is 'Dòng của một lần nạp dữ liệu';
comment on column import_row.run_id is 'Lần nạp dữ liệu';
comment on column import_row.line is 'Số dòng trong tệp';
comment on column import_row.cells is 'Các ô của dòng, nguyên văn';
comment on column import_row.outcome is 'Kết quả kiểm tra: GOOD dùng được, WARNED dùng được nhưng cần xem, KNOWN đã có sẵn, FAULTY có lỗi';
comment on column import_row.findings is 'Các lỗi và lưu ý';
comment on column import_row.producer_id is 'Chủ thể của dòng';
comment on column import_row.producer_added is 'Chủ thể được thêm bởi dòng này';
comment on column import_row.product_id is 'Sản phẩm của dòng';
comment on column import_row.product_added is 'Sản phẩm được thêm bởi dòng này';
comment on column import_row.recognition_id is 'Lần công nhận được thêm bởi dòng này';
comment on column import_row.undo is 'Kết quả hoàn tác: WITHDRAWN đã bỏ, KEPT giữ lại vì đã có người sửa hoặc đang dùng';
grant select, insert, update, delete on import_row to ${role};
