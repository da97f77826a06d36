--liquibase formatted sql

--changeset ocop:identity-registration-person
-- The account is made when the commune confirms, so a registration knows its person itself.
alter table producer_registration alter column user_id drop not null;
alter table producer_registration add column full_name text;
alter table producer_registration add column email text;
alter table producer_registration add column phone text;
update producer_registration r set full_name = u.full_name, email = u.email, phone = u.phone
from app_user u where u.id = r.user_id;
alter table producer_registration alter column full_name set not null;
comment on column producer_registration.user_id is 'Tài khoản của người đại diện; có từ khi xã xác nhận';
comment on column producer_registration.full_name is 'Họ và tên người đại diện';
comment on column producer_registration.email is 'Thư điện tử của người đại diện';
comment on column producer_registration.phone is 'Số điện thoại của người đại diện';

--changeset ocop:identity-registration-request
create table registration_request (
    id         uuid primary key,
    token_hash text not null unique,
    content    jsonb not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index registration_request_expiry on registration_request (expires_at);
comment on table registration_request is 'Đăng ký của chủ thể chờ xác minh thư điện tử; hết hạn thì xóa';
comment on column registration_request.id is 'Mã định danh (UUIDv7)';
comment on column registration_request.token_hash is 'SHA-256 của mã trong đường dẫn xác minh';
comment on column registration_request.content is 'Nội dung đã khai';
comment on column registration_request.created_at is 'Thời điểm gửi';
comment on column registration_request.expires_at is 'Hạn xác minh';
grant select, insert, delete on registration_request to ${role};

--changeset ocop:identity-session-of-keycloak
-- The attribute that names Keycloak's session is looked for when Keycloak ends it.
create index web_session_attributes_name on web_session_attributes (attribute_name);
