--liquibase formatted sql

-- before_state and after_state are json, not jsonb: the hash covers their text letter by letter, and jsonb would reorder it.
-- occurred_at never runs backwards along seq, so (occurred_at, seq) turns a time range into a range of seq by two probes,
-- however large the table grows, and new entries only ever touch the right edge of the index.
--changeset ocop:workspace-audit-event
create table audit_event (
    seq          bigint primary key check (seq > 0),
    id           uuid not null unique,
    occurred_at  timestamptz not null,
    actor_id     uuid,
    actor_login  text not null,
    actor_name   text not null,
    action       text not null check (action ~ '^[a-z][a-z0-9-]{1,79}$'),
    object_type  text not null check (object_type ~ '^[a-z][a-z0-9-]{1,79}$'),
    object_id    text not null,
    object_label text,
    before_state json,
    after_state  json,
    note         text,
    ip           text,
    trace_id     text,
    prev_hash    bytea not null unique check (length(prev_hash) = 32),
    row_hash     bytea not null check (length(row_hash) = 32)
);
comment on table audit_event is 'Nhật ký thao tác: chỉ thêm, nối chuỗi băm SHA-256';
comment on column audit_event.seq is 'Số thứ tự liên tục trong chuỗi, bắt đầu từ 1';
comment on column audit_event.id is 'Mã định danh (UUIDv7)';
comment on column audit_event.occurred_at is 'Thời điểm ghi, không bao giờ lùi';
comment on column audit_event.actor_id is 'Tài khoản thực hiện; trống khi hệ thống tự làm';
comment on column audit_event.actor_login is 'Tên đăng nhập lúc thực hiện';
comment on column audit_event.actor_name is 'Họ tên lúc thực hiện';
comment on column audit_event.action is 'Mã thao tác';
comment on column audit_event.object_type is 'Loại đối tượng';
comment on column audit_event.object_id is 'Mã đối tượng';
comment on column audit_event.object_label is 'Tên đối tượng lúc thực hiện';
comment on column audit_event.before_state is 'Nội dung trước khi thay đổi';
comment on column audit_event.after_state is 'Nội dung sau khi thay đổi';
comment on column audit_event.note is 'Lý do do người thực hiện nêu';
comment on column audit_event.ip is 'Địa chỉ mạng của người thực hiện';
comment on column audit_event.trace_id is 'Mã tra cứu của yêu cầu';
comment on column audit_event.prev_hash is 'Mã băm của dòng liền trước';
comment on column audit_event.row_hash is 'Mã băm của dòng này: SHA-256(prev_hash nối với dạng chuẩn của dòng)';
create index audit_event_time on audit_event (occurred_at, seq);
create index audit_event_actor on audit_event (actor_id, seq);
create index audit_event_object on audit_event (object_type, object_id, seq);
create index audit_event_action on audit_event (action, seq);
create index audit_event_words on audit_event
    using gin (ext.vn_fold(actor_name || ' ' || actor_login || ' ' || coalesce(object_label, '') || ' ' || coalesce(note, '')) ext.gin_trgm_ops);
grant select, insert on audit_event to ${role};

--changeset ocop:workspace-audit-verification
create table audit_verification (
    id          uuid primary key,
    started_at  timestamptz not null,
    finished_at timestamptz not null default now(),
    started_by  text not null,
    checked     bigint not null check (checked >= 0),
    head_seq    bigint not null check (head_seq >= 0),
    head_hash   bytea check (length(head_hash) = 32),
    finding     text check (finding in ('TAMPERED', 'MISSING', 'REORDERED', 'TAIL_MISSING', 'REBUILT')),
    broken_seq  bigint check ((broken_seq is null) = (finding is null))
);
comment on table audit_verification is 'Các lần kiểm tra chuỗi nhật ký';
comment on column audit_verification.id is 'Mã định danh (UUIDv7)';
comment on column audit_verification.started_at is 'Bắt đầu kiểm tra';
comment on column audit_verification.finished_at is 'Kết thúc kiểm tra';
comment on column audit_verification.started_by is 'Người hoặc tác vụ yêu cầu kiểm tra';
comment on column audit_verification.checked is 'Số dòng đã kiểm tra';
comment on column audit_verification.head_seq is 'Số thứ tự của dòng cuối';
comment on column audit_verification.head_hash is 'Mã băm của dòng cuối';
comment on column audit_verification.finding is 'Sai lệch tìm thấy; trống khi chuỗi nguyên vẹn';
comment on column audit_verification.broken_seq is 'Dòng đầu tiên sai lệch';
create index audit_verification_latest on audit_verification (finished_at desc);
grant select, insert on audit_verification to ${role};
