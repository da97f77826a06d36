--liquibase formatted sql

--changeset ocop:territory-boundary
create table platform.admin_unit_boundary (
    unit_code  text not null,
    level      text not null check (level in ('PROVINCE', 'COMMUNE')),
    detail     text not null check (detail in ('OVERVIEW', 'SIMPLIFIED')),
    source     text not null,
    outline    ext.geometry(MultiPolygon, 4326) not null,
    tile_shape ext.geometry(MultiPolygon, 3857) not null,
    label      ext.geometry(Point, 4326) not null,
    primary key (level, unit_code)
);
create index admin_unit_boundary_shape on platform.admin_unit_boundary using gist (tile_shape);
comment on table platform.admin_unit_boundary is 'Ranh giới các đơn vị hành chính từ ngày 01/07/2025, để vẽ bản đồ; không phải hồ sơ địa giới';
comment on column platform.admin_unit_boundary.unit_code is 'Mã đơn vị hành chính từ ngày 01/07/2025';
comment on column platform.admin_unit_boundary.level is 'Cấp: PROVINCE tỉnh, COMMUNE xã';
comment on column platform.admin_unit_boundary.detail is 'Độ chi tiết: OVERVIEW khái quát, SIMPLIFIED đã đơn giản hóa';
comment on column platform.admin_unit_boundary.source is 'Nguồn dữ liệu';
comment on column platform.admin_unit_boundary.outline is 'Ranh giới (WGS 84)';
comment on column platform.admin_unit_boundary.tile_shape is 'Ranh giới trong hệ tọa độ của ô bản đồ (EPSG:3857)';
comment on column platform.admin_unit_boundary.label is 'Điểm đại diện nằm trong ranh giới';
grant select on platform.admin_unit_boundary to workspace_reader;
