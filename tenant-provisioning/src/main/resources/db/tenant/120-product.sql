--liquibase formatted sql

--changeset ocop:product
create table product (
    id              uuid primary key,
    producer_id     uuid references producer (id),
    name            text not null check (name = normalize(name, nfc) and length(name) between 1 and 200),
    name_key        text not null check (length(name_key) between 1 and 400),
    group_code      text,
    set_code        text,
    specification   text,
    brand           text,
    gtin            text check (gtin ~ '^([0-9]{8}|[0-9]{12,14})$'),
    ingredients     text,
    story           text,
    commune_code    text check (commune_code ~ '^[0-9]{5}$'),
    original_place  text,
    papers          text[] not null default '{}',
    state           text not null default 'ACTIVE' check (state in ('ACTIVE', 'STOPPED')),
    stars           smallint check (stars between 3 and 5),
    stars_until     date,
    source          text not null check (source in ('PRODUCER', 'IMPORT')),
    created_at      timestamptz not null default now(),
    updated_at      timestamptz not null default now(),
    version         bigint not null default 0,
    search_text     text generated always as (ext.vn_fold(name || ' ' || coalesce(brand, '') || ' ' || coalesce(gtin, ''))) stored,
    check (set_code is null or group_code is not null),
    check (stars_until is null or stars is not null)
);
create index product_by_name on product (name collate "vi-x-icu", id);
create index product_search on product using gin (search_text ext.gin_trgm_ops);
create index product_producer on product (producer_id);
create index product_commune on product (commune_code);
create index product_name_key on product (name_key);
create index product_set on product (group_code, set_code);
comment on table product is 'Sản phẩm';
comment on column product.id is 'Mã định danh (UUIDv7)';
comment on column product.producer_id is 'Chủ thể; trống là tài liệu gốc không nêu';
comment on column product.name is 'Tên sản phẩm';
comment on column product.name_key is 'Tên rút gọn không dấu, để nhận ra sản phẩm trùng';
comment on column product.group_code is 'Mã nhóm sản phẩm theo bộ tiêu chí';
comment on column product.set_code is 'Mã bộ sản phẩm theo bộ tiêu chí; trống là chưa xác định';
comment on column product.specification is 'Quy cách đóng gói';
comment on column product.brand is 'Nhãn hiệu';
comment on column product.gtin is 'Mã số thương phẩm toàn cầu (GTIN)';
comment on column product.ingredients is 'Thành phần, nguyên liệu chính';
comment on column product.story is 'Câu chuyện sản phẩm';
comment on column product.commune_code is 'Mã xã, phường hiện nay nơi sản xuất; trống là chưa xác định';
comment on column product.original_place is 'Địa danh ghi trong tài liệu gốc, giữ nguyên văn';
comment on column product.papers is 'Giấy tờ đã có: QUALITY_DECLARATION công bố chất lượng, FOOD_SAFETY an toàn thực phẩm, TRADEMARK nhãn hiệu, GEOGRAPHICAL_INDICATION chỉ dẫn địa lý, COLLECTIVE_MARK nhãn hiệu tập thể, CERTIFICATION_MARK nhãn hiệu chứng nhận, PATENT sáng chế, DESIGN kiểu dáng, COPYRIGHT bản quyền, OTHER khác';
comment on column product.state is 'Tình trạng: ACTIVE đang sản xuất, STOPPED ngừng sản xuất';
comment on column product.stars is 'Hạng sao hiện hành theo lần công nhận gần nhất còn hiệu lực';
comment on column product.stars_until is 'Ngày cuối còn hiệu lực của hạng sao; trống là không rõ ngày';
comment on column product.source is 'Nguồn: PRODUCER chủ thể khai, IMPORT nạp từ tệp';
comment on column product.created_at is 'Thời điểm tạo';
comment on column product.updated_at is 'Thời điểm sửa gần nhất';
comment on column product.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column product.search_text is 'Chuỗi tìm kiếm không dấu';
grant select, insert, update, delete on product to ${role};

--changeset ocop:product-picture
create table product_picture (
    product_id    uuid not null references product (id) on delete cascade,
    attachment_id uuid not null references attachment (id),
    place         smallint not null check (place between 1 and 12),
    caption       text check (length(caption) <= 200),
    primary key (product_id, attachment_id),
    unique (product_id, place)
);
comment on table product_picture is 'Hình ảnh sản phẩm';
comment on column product_picture.product_id is 'Sản phẩm';
comment on column product_picture.attachment_id is 'Tệp ảnh';
comment on column product_picture.place is 'Thứ tự; ảnh thứ nhất là ảnh đại diện';
comment on column product_picture.caption is 'Chú thích';
grant select, insert, delete on product_picture to ${role};
