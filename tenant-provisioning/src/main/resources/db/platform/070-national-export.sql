--liquibase formatted sql

--changeset ocop:platform-export-schedule
create table platform.export_schedule (
    only_row boolean primary key default true check (only_row),
    enabled  boolean not null default true,
    at       time not null default '02:00',
    version  bigint not null default 0
);
comment on table platform.export_schedule is 'Lịch gửi dữ liệu hằng đêm về cơ sở dữ liệu quốc gia (một dòng)';
comment on column platform.export_schedule.only_row is 'Khóa của dòng duy nhất';
comment on column platform.export_schedule.enabled is 'Gửi hằng đêm hay chỉ gửi khi được yêu cầu';
comment on column platform.export_schedule.at is 'Giờ gửi, theo giờ Việt Nam';
comment on column platform.export_schedule.version is 'Số lần sửa, để phát hiện sửa đồng thời';
insert into platform.export_schedule default values;
grant select on platform.export_schedule to workspace_reader, ocop_batch;
grant update (enabled, at, version) on platform.export_schedule to operator;

--changeset ocop:platform-export-run
create table platform.export_run (
    id           uuid primary key,
    night        date unique,
    slug         text check (slug ~ '^[a-z][a-z0-9]{2,29}$'),
    requested_by text check (length(requested_by) between 1 and 200),
    requested_at timestamptz not null default now(),
    state        text not null check (state in ('QUEUED', 'RUNNING', 'FAILED', 'DONE')),
    started_at   timestamptz,
    finished_at  timestamptz,
    check ((night is null) = (requested_by is not null))
);
create unique index export_run_waiting on platform.export_run (coalesce(slug, '')) where state = 'QUEUED' and night is null;
create index export_run_open on platform.export_run (id) where state in ('QUEUED', 'RUNNING');
comment on table platform.export_run is 'Các đợt gửi dữ liệu về cơ sở dữ liệu quốc gia';
comment on column platform.export_run.id is 'Mã định danh (UUIDv7)';
comment on column platform.export_run.night is 'Ngày của đợt gửi hằng đêm; trống khi được yêu cầu';
comment on column platform.export_run.slug is 'Tỉnh cần gửi; trống là tất cả';
comment on column platform.export_run.requested_by is 'Người yêu cầu; trống với đợt hằng đêm';
comment on column platform.export_run.requested_at is 'Thời điểm yêu cầu';
comment on column platform.export_run.state is 'Tình trạng: QUEUED chờ, RUNNING đang gửi, FAILED có tỉnh chưa gửi được, DONE xong';
comment on column platform.export_run.started_at is 'Bắt đầu';
comment on column platform.export_run.finished_at is 'Kết thúc';
grant select, insert on platform.export_run to operator;
grant select, insert, update on platform.export_run to ocop_batch;

create table platform.export_result (
    run_id       uuid not null references platform.export_run (id) on delete cascade,
    slug         text not null,
    name         text not null,
    state        text not null check (state in ('RUNNING', 'FAILED', 'DONE')),
    started_at   timestamptz not null,
    finished_at  timestamptz,
    sequence     bigint,
    complete     boolean not null default false,
    producers    integer not null default 0,
    products     integer not null default 0,
    recognitions integer not null default 0,
    dossiers     integer not null default 0,
    evaluations  integer not null default 0,
    deletions    integer not null default 0,
    bytes        bigint not null default 0,
    fault        text check (fault ~ '^[A-Z][A-Z_]{1,39}$'),
    detail       text,
    primary key (run_id, slug)
);
create index export_result_latest on platform.export_result (slug, started_at desc);
comment on table platform.export_result is 'Kết quả gửi dữ liệu của từng tỉnh trong một đợt';
comment on column platform.export_result.run_id is 'Đợt gửi';
comment on column platform.export_result.slug is 'Tỉnh';
comment on column platform.export_result.name is 'Tên tỉnh lúc gửi';
comment on column platform.export_result.state is 'Tình trạng: RUNNING đang gửi, FAILED chưa gửi được, DONE đã được xác nhận';
comment on column platform.export_result.started_at is 'Bắt đầu lần chạy gần nhất';
comment on column platform.export_result.finished_at is 'Kết thúc';
comment on column platform.export_result.sequence is 'Số của gói đã được xác nhận';
comment on column platform.export_result.complete is 'Gói chứa toàn bộ dữ liệu của tỉnh';
comment on column platform.export_result.producers is 'Số chủ thể đã gửi';
comment on column platform.export_result.products is 'Số sản phẩm đã gửi';
comment on column platform.export_result.recognitions is 'Số lần công nhận đã gửi';
comment on column platform.export_result.dossiers is 'Số hồ sơ đã gửi';
comment on column platform.export_result.evaluations is 'Số kết quả Hội đồng đã gửi';
comment on column platform.export_result.deletions is 'Số bản ghi bị xóa đã báo';
comment on column platform.export_result.bytes is 'Dung lượng gói (byte)';
comment on column platform.export_result.fault is 'Lý do chưa gửi được; trống là thành công';
comment on column platform.export_result.detail is 'Chi tiết kỹ thuật của lỗi, cho đơn vị vận hành';
grant select on platform.export_result to operator;
grant select, insert, update on platform.export_result to ocop_batch;
