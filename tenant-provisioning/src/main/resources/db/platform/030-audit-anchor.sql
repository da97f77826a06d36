--liquibase formatted sql

-- A workspace can neither name another one in tenant_role (no right to the column, the default is its own role) nor
-- read or write another one's rows (row security), nor change or remove any. Owner and superuser are exempt, so that
-- backups can be restored.
--changeset ocop:platform-audit-anchor
create table platform.audit_anchor (
    id          bigint generated always as identity primary key,
    tenant_role name not null default current_role,
    seq         bigint not null check (seq > 0),
    row_hash    bytea not null check (length(row_hash) = 32),
    anchored_at timestamptz not null default now()
);
comment on table platform.audit_anchor is 'Mốc neo hằng ngày của nhật ký thao tác, giữ ngoài lược đồ của không gian làm việc';
comment on column platform.audit_anchor.id is 'Số thứ tự của mốc';
comment on column platform.audit_anchor.tenant_role is 'Không gian làm việc, do PostgreSQL tự điền theo vai trò đang ghi';
comment on column platform.audit_anchor.seq is 'Số thứ tự của dòng cuối lúc neo';
comment on column platform.audit_anchor.row_hash is 'Mã băm của dòng cuối lúc neo';
comment on column platform.audit_anchor.anchored_at is 'Thời điểm neo';
create index audit_anchor_tenant on platform.audit_anchor (tenant_role, seq);
alter table platform.audit_anchor enable row level security;
create policy own_anchor_read on platform.audit_anchor for select to workspace_reader using (tenant_role = current_role);
create policy own_anchor_write on platform.audit_anchor for insert to workspace_reader with check (tenant_role = current_role);
grant select on platform.audit_anchor to workspace_reader;
grant insert (seq, row_hash) on platform.audit_anchor to workspace_reader;
