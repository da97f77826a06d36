--liquibase formatted sql

--changeset ocop:product-recognised
create index product_recognised on product (name collate "vi-x-icu", id) where stars is not null;
create index product_gtin on product (gtin) where gtin is not null;

--changeset ocop:producer-public-contact
create table producer_public_contact (
    producer_id uuid primary key references producer (id) on delete cascade,
    phone       text check (length(phone) between 8 and 20),
    email       text check (length(email) <= 100),
    website     text check (length(website) <= 200),
    updated_at  timestamptz not null default now(),
    version     bigint not null default 1
);
comment on table producer_public_contact is 'Liên hệ kinh doanh mà chủ thể đồng ý công khai';
comment on column producer_public_contact.producer_id is 'Chủ thể';
comment on column producer_public_contact.phone is 'Số điện thoại bán hàng';
comment on column producer_public_contact.email is 'Thư điện tử bán hàng';
comment on column producer_public_contact.website is 'Trang web';
comment on column producer_public_contact.updated_at is 'Thời điểm sửa gần nhất';
comment on column producer_public_contact.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update on producer_public_contact to ${role};
