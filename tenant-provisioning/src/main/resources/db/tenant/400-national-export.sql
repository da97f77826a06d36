--liquibase formatted sql

-- What the national store has of this province. A record is sent when its content differs from what stands here, so neither a
-- clock nor the order in which transactions end can hide a change.
--changeset ocop:national-export
create table export_ledger (
    kind         text not null check (kind in ('PRODUCER', 'PRODUCT', 'RECOGNITION', 'DOSSIER', 'EVALUATION')),
    record_id    uuid not null,
    content_hash bytea not null check (length(content_hash) = 32),
    primary key (kind, record_id)
);
comment on table export_ledger is 'Nội dung đã được cơ sở dữ liệu quốc gia xác nhận, theo từng bản ghi';
comment on column export_ledger.kind is 'Loại bản ghi: PRODUCER chủ thể, PRODUCT sản phẩm, RECOGNITION công nhận, DOSSIER hồ sơ, EVALUATION kết quả của Hội đồng';
comment on column export_ledger.record_id is 'Mã định danh của bản ghi';
comment on column export_ledger.content_hash is 'Giá trị băm SHA-256 của nội dung đã gửi';
grant select, insert, update, delete on export_ledger to ${role};

create table export_pending (
    kind         text not null check (kind in ('PRODUCER', 'PRODUCT', 'RECOGNITION', 'DOSSIER', 'EVALUATION')),
    record_id    uuid not null,
    content_hash bytea check (length(content_hash) = 32),
    primary key (kind, record_id)
);
comment on table export_pending is 'Nội dung của gói đã lập, chờ cơ sở dữ liệu quốc gia xác nhận';
comment on column export_pending.kind is 'Loại bản ghi';
comment on column export_pending.record_id is 'Mã định danh của bản ghi';
comment on column export_pending.content_hash is 'Giá trị băm SHA-256 của nội dung trong gói; trống là bản ghi bị xóa';
grant select, insert, update, delete on export_pending to ${role};

create table export_state (
    only_row              boolean primary key default true check (only_row),
    acknowledged_sequence bigint not null default 0 check (acknowledged_sequence >= 0),
    acknowledged_manifest text check (acknowledged_manifest ~ '^[0-9a-f]{64}$'),
    acknowledged_at       timestamptz,
    prepared_sequence     bigint check (prepared_sequence > 0),
    prepared_manifest     text check (prepared_manifest ~ '^[0-9a-f]{64}$'),
    prepared_full         boolean not null default false,
    check ((prepared_sequence is null) = (prepared_manifest is null))
);
comment on table export_state is 'Tình trạng gửi dữ liệu về cơ sở dữ liệu quốc gia (một dòng)';
comment on column export_state.only_row is 'Khóa của dòng duy nhất';
comment on column export_state.acknowledged_sequence is 'Số của gói gần nhất đã được xác nhận';
comment on column export_state.acknowledged_manifest is 'Giá trị băm của bản kê gói đó';
comment on column export_state.acknowledged_at is 'Thời điểm được xác nhận';
comment on column export_state.prepared_sequence is 'Số của gói đã lập, chưa được xác nhận; trống khi không có';
comment on column export_state.prepared_manifest is 'Giá trị băm của bản kê gói đã lập';
comment on column export_state.prepared_full is 'Gói đã lập chứa toàn bộ dữ liệu, thay cho mọi gói trước';
insert into export_state default values;
grant select, update on export_state to ${role};
