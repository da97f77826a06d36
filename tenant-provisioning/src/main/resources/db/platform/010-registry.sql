--liquibase formatted sql

--changeset ocop:platform-tenant
create table platform.tenant (
    id            uuid primary key,
    slug          text not null unique check (slug ~ '^[a-z][a-z0-9]{2,29}$'),
    kind          text not null check (kind in ('PROVINCE', 'NATIONAL', 'OPERATOR')),
    name          text not null check (name = normalize(name, nfc) and length(name) between 1 and 100),
    full_name     text not null,
    province_code text check ((kind = 'PROVINCE') = (province_code is not null)),
    schema_name   text not null unique check (schema_name ~ '^[a-z][a-z0-9_]{2,62}$'),
    role_name     text not null unique check (role_name ~ '^[a-z][a-z0-9_]{2,62}$'),
    realm         text not null unique check (realm ~ '^[a-z][a-z0-9]{2,62}$'),
    cluster       text not null default 'main',
    state         text not null check (state in ('PROVISIONING', 'ACTIVE', 'SUSPENDED', 'UNAVAILABLE', 'DELETED')),
    state_reason  text,
    accent_color  text check (accent_color ~ '^#[0-9a-f]{6}$'),
    created_at    timestamptz not null default now(),
    updated_at    timestamptz not null default now(),
    version       bigint not null default 0
);
comment on table platform.tenant is 'Không gian làm việc (tỉnh, cơ quan trung ương, đơn vị vận hành)';
comment on column platform.tenant.id is 'Mã định danh (UUIDv7)';
comment on column platform.tenant.slug is 'Tên miền con';
comment on column platform.tenant.kind is 'Loại: PROVINCE tỉnh, NATIONAL trung ương, OPERATOR đơn vị vận hành';
comment on column platform.tenant.name is 'Tên gọi ngắn';
comment on column platform.tenant.full_name is 'Tên đầy đủ';
comment on column platform.tenant.province_code is 'Mã đơn vị hành chính cấp tỉnh';
comment on column platform.tenant.schema_name is 'Lược đồ PostgreSQL chứa dữ liệu';
comment on column platform.tenant.role_name is 'Vai trò PostgreSQL được phép chạm vào lược đồ đó';
comment on column platform.tenant.realm is 'Miền tài khoản Keycloak';
comment on column platform.tenant.cluster is 'Cụm cơ sở dữ liệu đang chứa lược đồ';
comment on column platform.tenant.state is 'Tình trạng hoạt động';
comment on column platform.tenant.state_reason is 'Lý do của tình trạng, hiển thị cho đơn vị vận hành';
comment on column platform.tenant.accent_color is 'Màu nhấn của giao diện';
comment on column platform.tenant.created_at is 'Thời điểm tạo';
comment on column platform.tenant.updated_at is 'Thời điểm sửa gần nhất';
comment on column platform.tenant.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select on platform.tenant to registry_reader;

--changeset ocop:platform-tenant-migration
create table platform.tenant_migration (
    tenant_id   uuid primary key references platform.tenant (id) on delete cascade,
    version     text,
    change_sets integer not null default 0,
    started_at  timestamptz not null,
    finished_at timestamptz,
    error       text
);
comment on table platform.tenant_migration is 'Tình trạng nâng cấp lược đồ của từng không gian làm việc';
comment on column platform.tenant_migration.tenant_id is 'Không gian làm việc';
comment on column platform.tenant_migration.version is 'Phiên bản lược đồ (mã thay đổi cuối cùng đã áp dụng)';
comment on column platform.tenant_migration.change_sets is 'Số thay đổi đã áp dụng';
comment on column platform.tenant_migration.started_at is 'Bắt đầu lần nâng cấp gần nhất';
comment on column platform.tenant_migration.finished_at is 'Kết thúc lần nâng cấp gần nhất';
comment on column platform.tenant_migration.error is 'Lỗi của lần nâng cấp gần nhất';
grant select on platform.tenant, platform.tenant_migration to operator;
grant usage on schema platform to operator;

--changeset ocop:platform-onboarding
create table platform.onboarding (
    id             uuid primary key,
    slug           text not null unique check (slug ~ '^[a-z][a-z0-9]{2,29}$'),
    name           text not null,
    province_code  text not null,
    admin_email    text not null,
    admin_name     text not null,
    state          text not null check (state in ('QUEUED', 'RUNNING', 'FAILED', 'DONE')),
    requested_by   text not null,
    requested_at   timestamptz not null default now(),
    finished_at    timestamptz,
    version        bigint not null default 0
);
comment on table platform.onboarding is 'Yêu cầu khởi tạo một tỉnh';
comment on column platform.onboarding.id is 'Mã định danh (UUIDv7)';
comment on column platform.onboarding.slug is 'Tên miền con mong muốn';
comment on column platform.onboarding.name is 'Tên tỉnh';
comment on column platform.onboarding.province_code is 'Mã đơn vị hành chính cấp tỉnh';
comment on column platform.onboarding.admin_email is 'Thư điện tử của quản trị viên đầu tiên';
comment on column platform.onboarding.admin_name is 'Họ tên quản trị viên đầu tiên';
comment on column platform.onboarding.state is 'Tình trạng: QUEUED chờ, RUNNING đang chạy, FAILED dừng vì lỗi, DONE xong';
comment on column platform.onboarding.requested_by is 'Người yêu cầu';
comment on column platform.onboarding.requested_at is 'Thời điểm yêu cầu';
comment on column platform.onboarding.finished_at is 'Thời điểm hoàn tất';
comment on column platform.onboarding.version is 'Số lần sửa, để phát hiện sửa đồng thời';

create table platform.onboarding_step (
    onboarding_id uuid not null references platform.onboarding (id) on delete cascade,
    step          text not null,
    position      smallint not null,
    state         text not null check (state in ('WAITING', 'RUNNING', 'FAILED', 'DONE')),
    attempts      integer not null default 0,
    started_at    timestamptz,
    finished_at   timestamptz,
    error         text,
    primary key (onboarding_id, step)
);
comment on table platform.onboarding_step is 'Từng bước khởi tạo một tỉnh';
comment on column platform.onboarding_step.onboarding_id is 'Yêu cầu khởi tạo';
comment on column platform.onboarding_step.step is 'Mã bước';
comment on column platform.onboarding_step.position is 'Thứ tự thực hiện';
comment on column platform.onboarding_step.state is 'Tình trạng của bước';
comment on column platform.onboarding_step.attempts is 'Số lần đã chạy';
comment on column platform.onboarding_step.started_at is 'Bắt đầu lần chạy gần nhất';
comment on column platform.onboarding_step.finished_at is 'Kết thúc lần chạy gần nhất';
comment on column platform.onboarding_step.error is 'Lỗi của lần chạy gần nhất, bằng tiếng Việt';
grant select, insert on platform.onboarding, platform.onboarding_step to operator;
grant update (state, version, finished_at) on platform.onboarding to operator;
grant update (state, error) on platform.onboarding_step to operator;

--changeset ocop:platform-lifecycle-request
create table platform.lifecycle_request (
    id           uuid primary key,
    tenant_id    uuid not null references platform.tenant (id) on delete cascade,
    action       text not null check (action in ('SUSPEND', 'RESUME', 'MIGRATE')),
    reason       text,
    state        text not null check (state in ('QUEUED', 'RUNNING', 'FAILED', 'DONE')),
    requested_by text not null,
    requested_at timestamptz not null default now(),
    finished_at  timestamptz,
    error        text
);
create unique index lifecycle_request_open on platform.lifecycle_request (tenant_id, action) where state in ('QUEUED', 'RUNNING');
comment on table platform.lifecycle_request is 'Yêu cầu tạm ngừng, mở lại hoặc nâng cấp một không gian làm việc';
comment on column platform.lifecycle_request.id is 'Mã định danh (UUIDv7)';
comment on column platform.lifecycle_request.tenant_id is 'Không gian làm việc';
comment on column platform.lifecycle_request.action is 'Việc cần làm: SUSPEND tạm ngừng, RESUME mở lại, MIGRATE nâng cấp lược đồ';
comment on column platform.lifecycle_request.reason is 'Lý do';
comment on column platform.lifecycle_request.state is 'Tình trạng xử lý';
comment on column platform.lifecycle_request.requested_by is 'Người yêu cầu';
comment on column platform.lifecycle_request.requested_at is 'Thời điểm yêu cầu';
comment on column platform.lifecycle_request.finished_at is 'Thời điểm xử lý xong';
comment on column platform.lifecycle_request.error is 'Lỗi khi xử lý';
grant select, insert on platform.lifecycle_request to operator;
