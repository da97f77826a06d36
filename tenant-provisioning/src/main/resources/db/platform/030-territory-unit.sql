--liquibase formatted sql

--changeset ocop:territory-unit
create table platform.admin_unit (
    id               uuid primary key,
    level            text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    code             text not null check (code ~ '^[0-9]{2}([0-9]|[0-9]{3})?$'),
    name             text not null,
    full_name        text not null check (full_name = normalize(full_name, nfc)),
    unit_type        text not null,
    parent_code      text,
    province_code    text not null,
    valid_from       date,
    valid_to         date,
    legal_basis      text not null,
    alternative_name text,
    alternative_code text,
    longitude        numeric(9, 5),
    latitude         numeric(8, 5),
    area_km2         numeric(10, 2),
    search_text      text not null generated always as (ext.vn_fold(full_name)) stored,
    check (valid_from < valid_to),
    check ((level = 'PROVINCE') = (parent_code is null)),
    exclude using gist (code with operator(pg_catalog.=), daterange(valid_from, valid_to) with operator(pg_catalog.&&))
);
create index admin_unit_search on platform.admin_unit using gin (search_text ext.gin_trgm_ops);
create index admin_unit_province on platform.admin_unit (province_code, level);
create index admin_unit_parent on platform.admin_unit (parent_code);
comment on table platform.admin_unit is 'Đơn vị hành chính qua các thời kỳ';
comment on column platform.admin_unit.id is 'Mã định danh, tính từ mã đơn vị và ngày bắt đầu nên giống nhau ở mọi nơi cài đặt';
comment on column platform.admin_unit.level is 'Cấp: PROVINCE tỉnh, DISTRICT huyện (đến 30/06/2025), COMMUNE xã';
comment on column platform.admin_unit.code is 'Mã đơn vị hành chính; cùng một mã có thể chỉ đơn vị khác nhau theo thời gian';
comment on column platform.admin_unit.name is 'Tên riêng';
comment on column platform.admin_unit.full_name is 'Tên đầy đủ có loại đơn vị';
comment on column platform.admin_unit.unit_type is 'Loại: tỉnh, thành phố, quận, huyện, thị xã, xã, phường, thị trấn, đặc khu';
comment on column platform.admin_unit.parent_code is 'Mã đơn vị cấp trên trực tiếp trong cùng thời kỳ';
comment on column platform.admin_unit.province_code is 'Mã tỉnh trong cùng thời kỳ';
comment on column platform.admin_unit.valid_from is 'Ngày bắt đầu; trống là có từ trước khi dữ liệu được ghi';
comment on column platform.admin_unit.valid_to is 'Ngày không còn hiệu lực; trống là đang tồn tại';
comment on column platform.admin_unit.legal_basis is 'Văn bản quy định';
comment on column platform.admin_unit.alternative_name is 'Tên viết khác trong nguồn dữ liệu khác';
comment on column platform.admin_unit.alternative_code is 'Mã khác trong nguồn dữ liệu khác';
comment on column platform.admin_unit.longitude is 'Kinh độ của điểm đại diện';
comment on column platform.admin_unit.latitude is 'Vĩ độ của điểm đại diện';
comment on column platform.admin_unit.area_km2 is 'Diện tích (km²)';
comment on column platform.admin_unit.search_text is 'Tên không dấu để tìm kiếm';

create table platform.admin_unit_link (
    predecessor_id uuid not null references platform.admin_unit (id) on delete cascade,
    successor_id   uuid not null references platform.admin_unit (id) on delete cascade,
    kind           text not null check (kind in ('UNCHANGED', 'RENAME', 'MERGE', 'SPLIT')),
    whole          boolean not null,
    legal_basis    text not null,
    primary key (predecessor_id, successor_id)
);
create index admin_unit_link_successor on platform.admin_unit_link (successor_id);
comment on table platform.admin_unit_link is 'Quan hệ giữa đơn vị hành chính cũ và mới';
comment on column platform.admin_unit_link.predecessor_id is 'Đơn vị cũ';
comment on column platform.admin_unit_link.successor_id is 'Đơn vị mới';
comment on column platform.admin_unit_link.kind is 'Hình thức: UNCHANGED giữ nguyên, RENAME đổi tên hoặc loại, MERGE sáp nhập, SPLIT chia tách';
comment on column platform.admin_unit_link.whole is 'Chuyển toàn bộ (true) hay một phần (false) đơn vị cũ';
comment on column platform.admin_unit_link.legal_basis is 'Văn bản quy định việc sắp xếp';

create table platform.reference_load (
    name         text primary key,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    row_count    integer not null,
    loaded_at    timestamptz not null default now()
);
comment on table platform.reference_load is 'Danh mục dùng chung đã nạp từ tệp đi kèm phần mềm';
comment on column platform.reference_load.name is 'Tên danh mục';
comment on column platform.reference_load.content_hash is 'Giá trị băm SHA-256 của tệp đã nạp';
comment on column platform.reference_load.row_count is 'Số dòng đã nạp';
comment on column platform.reference_load.loaded_at is 'Thời điểm nạp';

grant select on platform.admin_unit, platform.admin_unit_link, platform.reference_load to workspace_reader;
