--liquibase formatted sql

--changeset ocop:producer
create table producer (
    id                        uuid primary key,
    name                      text not null check (name = normalize(name, nfc) and length(name) between 1 and 200),
    name_key                  text not null check (length(name_key) between 1 and 400),
    organisation_type         text check (organisation_type in ('COOPERATIVE', 'COOPERATIVE_GROUP', 'ENTERPRISE', 'FARM', 'HOUSEHOLD', 'ASSOCIATION')),
    tax_code                  text check (length(tax_code) between 5 and 30),
    address                   text,
    commune_code              text check (commune_code ~ '^[0-9]{5}$'),
    original_place            text,
    representative            text,
    representative_position   text,
    representative_sex        text check (representative_sex in ('FEMALE', 'MALE')),
    representative_ethnicity  text,
    representative_address    text,
    phone                     text,
    email                     text,
    website                   text,
    founded_on                date,
    registration_no           text,
    workers                   integer check (workers >= 0),
    local_workers             integer check (local_workers between 0 and workers),
    history                   text,
    source                    text not null check (source in ('REGISTRATION', 'IMPORT')),
    created_at                timestamptz not null default now(),
    updated_at                timestamptz not null default now(),
    version                   bigint not null default 0,
    search_text               text generated always as (ext.vn_fold(name || ' ' || coalesce(tax_code, '') || ' ' || coalesce(representative, '') || ' ' || coalesce(phone, ''))) stored
);
create unique index producer_tax_code on producer (tax_code);
create index producer_by_name on producer (name collate "vi-x-icu", id);
create index producer_search on producer using gin (search_text ext.gin_trgm_ops);
create index producer_commune on producer (commune_code);
create index producer_name_key on producer (name_key, commune_code);
comment on table producer is 'Chủ thể OCOP';
comment on column producer.id is 'Mã định danh (UUIDv7)';
comment on column producer.name is 'Tên chủ thể';
comment on column producer.name_key is 'Tên rút gọn không dấu, để nhận ra chủ thể trùng';
comment on column producer.organisation_type is 'Loại hình: COOPERATIVE hợp tác xã, COOPERATIVE_GROUP tổ hợp tác, ENTERPRISE doanh nghiệp, FARM trang trại, HOUSEHOLD hộ kinh doanh, ASSOCIATION hội; trống là chưa rõ';
comment on column producer.tax_code is 'Mã số thuế hoặc số đăng ký';
comment on column producer.address is 'Địa chỉ (số nhà, thôn, xóm)';
comment on column producer.commune_code is 'Mã xã, phường hiện nay; trống là chưa xác định';
comment on column producer.original_place is 'Địa danh ghi trong tài liệu gốc, giữ nguyên văn';
comment on column producer.representative is 'Người đại diện theo pháp luật';
comment on column producer.representative_position is 'Chức vụ của người đại diện';
comment on column producer.representative_sex is 'Giới tính của người đại diện: FEMALE nữ, MALE nam';
comment on column producer.representative_ethnicity is 'Dân tộc của người đại diện';
comment on column producer.representative_address is 'Nơi thường trú của người đại diện';
comment on column producer.phone is 'Điện thoại';
comment on column producer.email is 'Thư điện tử';
comment on column producer.website is 'Trang thông tin điện tử';
comment on column producer.founded_on is 'Ngày thành lập hoặc đăng ký kinh doanh';
comment on column producer.registration_no is 'Số giấy chứng nhận đăng ký kinh doanh, đăng ký hợp tác xã';
comment on column producer.workers is 'Số lao động';
comment on column producer.local_workers is 'Số lao động là người địa phương';
comment on column producer.history is 'Lịch sử hình thành, phát triển';
comment on column producer.source is 'Nguồn: REGISTRATION tự đăng ký, IMPORT nạp từ tệp';
comment on column producer.created_at is 'Thời điểm tạo';
comment on column producer.updated_at is 'Thời điểm sửa gần nhất';
comment on column producer.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column producer.search_text is 'Chuỗi tìm kiếm không dấu';
grant select, insert, update, delete on producer to ${role};

--changeset ocop:producer-member
create table producer_member (
    producer_id uuid not null references producer (id) on delete cascade,
    user_id     uuid not null references app_user (id),
    since       timestamptz not null default now(),
    primary key (producer_id, user_id)
);
create index producer_member_user on producer_member (user_id);
comment on table producer_member is 'Tài khoản được thay mặt chủ thể';
comment on column producer_member.producer_id is 'Chủ thể';
comment on column producer_member.user_id is 'Tài khoản';
comment on column producer_member.since is 'Thời điểm được gắn với chủ thể';
grant select, insert, delete on producer_member to ${role};

-- Registrations that were confirmed before there were producers.
--changeset ocop:producer-of-earlier-registrations
insert into producer (id, name, name_key, organisation_type, tax_code, address, commune_code, representative, phone, email, source)
select distinct on (coalesce(g.tax_code, g.id::text)) g.id, left(g.organisation_name, 200),
    coalesce(nullif(left(trim(regexp_replace(ext.vn_fold(g.organisation_name), '[^a-z0-9]+', ' ', 'g')), 400), ''), '-'),
    g.organisation_type, case when length(g.tax_code) between 5 and 30 then g.tax_code end,
    g.address, case when g.commune_code ~ '^[0-9]{5}$' then g.commune_code end, u.full_name, u.phone, u.email, 'REGISTRATION'
from producer_registration g join app_user u on u.id = g.user_id
where g.state = 'CONFIRMED' order by coalesce(g.tax_code, g.id::text), g.submitted_at;
insert into producer_member (producer_id, user_id)
select p.id, g.user_id from producer_registration g join producer p on p.id = g.id or p.tax_code = g.tax_code
where g.state = 'CONFIRMED' on conflict do nothing;
