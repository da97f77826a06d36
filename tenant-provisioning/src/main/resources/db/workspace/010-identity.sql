--liquibase formatted sql

--changeset ocop:identity-user
create table app_user (
    id               uuid primary key,
    keycloak_subject text unique,
    username         text not null unique check (length(username) between 3 and 100),
    email            text,
    full_name        text not null check (full_name = normalize(full_name, nfc) and length(full_name) between 1 and 150),
    given_name       text not null,
    phone            text,
    state            text not null check (state in ('INVITED', 'ACTIVE', 'DISABLED', 'PENDING_CONFIRMATION')),
    commune_code     text,
    agency           text,
    invited_at       timestamptz,
    last_sign_in_at  timestamptz,
    created_at       timestamptz not null default now(),
    updated_at       timestamptz not null default now(),
    version          bigint not null default 0,
    search_text      text generated always as (ext.vn_fold(full_name || ' ' || username || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '') || ' ' || coalesce(agency, ''))) stored
);
create unique index app_user_email on app_user (lower(email));
create index app_user_by_given_name on app_user (given_name collate "vi-x-icu", full_name collate "vi-x-icu", id);
create index app_user_search on app_user using gin (search_text ext.gin_trgm_ops);
create index app_user_commune on app_user (commune_code);
comment on table app_user is 'Tài khoản người dùng của không gian làm việc';
comment on column app_user.id is 'Mã định danh (UUIDv7)';
comment on column app_user.keycloak_subject is 'Mã người dùng tại Keycloak';
comment on column app_user.username is 'Tên đăng nhập';
comment on column app_user.email is 'Thư điện tử';
comment on column app_user.full_name is 'Họ và tên đầy đủ';
comment on column app_user.given_name is 'Tên gọi, để xếp danh sách theo tên';
comment on column app_user.phone is 'Số điện thoại';
comment on column app_user.state is 'Tình trạng: INVITED đã mời, ACTIVE đang dùng, DISABLED đã khóa, PENDING_CONFIRMATION chờ xã xác nhận';
comment on column app_user.commune_code is 'Mã xã, phường nơi công tác hoặc đăng ký';
comment on column app_user.agency is 'Cơ quan, đơn vị';
comment on column app_user.invited_at is 'Thời điểm gửi lời mời gần nhất';
comment on column app_user.last_sign_in_at is 'Lần đăng nhập gần nhất';
comment on column app_user.created_at is 'Thời điểm tạo';
comment on column app_user.updated_at is 'Thời điểm sửa gần nhất';
comment on column app_user.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column app_user.search_text is 'Chuỗi tìm kiếm không dấu';
grant select, insert, update on app_user to ${role};

--changeset ocop:identity-user-role
create table user_role (
    id           uuid primary key,
    user_id      uuid not null references app_user (id),
    role         text not null,
    commune_code text,
    granted_by   uuid references app_user (id),
    granted_at   timestamptz not null default now(),
    unique nulls not distinct (user_id, role, commune_code)
);
create index user_role_by_role on user_role (role, commune_code);
comment on table user_role is 'Vai trò được giao cho người dùng';
comment on column user_role.id is 'Mã định danh (UUIDv7)';
comment on column user_role.user_id is 'Người được giao';
comment on column user_role.role is 'Vai trò';
comment on column user_role.commune_code is 'Mã xã, phường trong phạm vi đó vai trò có hiệu lực';
comment on column user_role.granted_by is 'Người giao; để trống khi do hệ thống giao lúc khởi tạo';
comment on column user_role.granted_at is 'Thời điểm giao';
grant select, insert, delete on user_role to ${role};

--changeset ocop:identity-registration
create table producer_registration (
    id                uuid primary key,
    user_id           uuid not null unique references app_user (id),
    organisation_name text not null check (organisation_name = normalize(organisation_name, nfc)),
    organisation_type text not null check (organisation_type in ('COOPERATIVE', 'COOPERATIVE_GROUP', 'ENTERPRISE', 'FARM', 'HOUSEHOLD', 'ASSOCIATION')),
    tax_code          text,
    address           text not null,
    commune_code      text not null,
    state             text not null check (state in ('PENDING', 'CONFIRMED', 'REFUSED')),
    submitted_at      timestamptz not null default now(),
    decided_at        timestamptz,
    decided_by        uuid references app_user (id),
    refusal_reason    text,
    version           bigint not null default 0,
    check ((state = 'REFUSED') = (refusal_reason is not null)),
    check ((state = 'PENDING') = (decided_at is null))
);
create index producer_registration_open on producer_registration (commune_code, submitted_at, id) where state = 'PENDING';
comment on table producer_registration is 'Đăng ký tài khoản của chủ thể OCOP';
comment on column producer_registration.id is 'Mã định danh (UUIDv7)';
comment on column producer_registration.user_id is 'Tài khoản của người đại diện';
comment on column producer_registration.organisation_name is 'Tên chủ thể';
comment on column producer_registration.organisation_type is 'Loại hình: COOPERATIVE hợp tác xã, COOPERATIVE_GROUP tổ hợp tác, ENTERPRISE doanh nghiệp nhỏ và vừa, FARM trang trại, HOUSEHOLD hộ kinh doanh có đăng ký, ASSOCIATION hội, trung tâm điều hành du lịch';
comment on column producer_registration.tax_code is 'Mã số thuế hoặc số đăng ký kinh doanh';
comment on column producer_registration.address is 'Địa chỉ';
comment on column producer_registration.commune_code is 'Mã xã, phường';
comment on column producer_registration.state is 'Tình trạng: PENDING chờ xác nhận, CONFIRMED đã xác nhận, REFUSED bị từ chối';
comment on column producer_registration.submitted_at is 'Thời điểm đăng ký';
comment on column producer_registration.decided_at is 'Thời điểm cán bộ xã xử lý';
comment on column producer_registration.decided_by is 'Cán bộ xã xử lý';
comment on column producer_registration.refusal_reason is 'Lý do từ chối';
comment on column producer_registration.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update on producer_registration to ${role};

--changeset ocop:identity-setting
create table identity_setting (
    id                boolean primary key default true check (id),
    registration_open boolean not null default true,
    verify_email      boolean not null default true
);
insert into identity_setting default values;
comment on table identity_setting is 'Thiết lập tài khoản của không gian làm việc (một dòng)';
comment on column identity_setting.id is 'Luôn đúng: bảng chỉ có một dòng';
comment on column identity_setting.registration_open is 'Cho phép chủ thể tự đăng ký';
comment on column identity_setting.verify_email is 'Bắt buộc xác minh thư điện tử khi tự đăng ký';
grant select, update on identity_setting to ${role};
