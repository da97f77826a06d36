--liquibase formatted sql

--changeset ocop:planning-plan
create table planning_plan (
    id          uuid primary key,
    name        text not null check (name = normalize(name, nfc) and length(name) between 1 and 300),
    plan_type   text not null check (plan_type in ('GENERAL_URBAN', 'ZONING', 'DETAILED', 'GENERAL_COMMUNE', 'RURAL_SETTLEMENT', 'FUNCTIONAL_ZONE', 'LAND_USE')),
    state       text not null check (state in ('DRAFTING', 'CONSULTING', 'APPROVED', 'ADJUSTING', 'EXPIRED')),
    decision_no text check (length(decision_no) between 1 and 60),
    decided_on  date,
    approver    text check (length(approver) between 1 and 200),
    scale       integer check (scale between 100 and 1000000),
    period_from smallint check (period_from between 1990 and 2100),
    period_to   smallint check (period_to between 1990 and 2100),
    data_owner  text not null check (length(data_owner) between 1 and 200),
    disclaimer  text not null check (length(disclaimer) between 1 and 500),
    synthetic   boolean not null,
    created_at  timestamptz not null default now(),
    updated_at  timestamptz not null default now(),
    version     bigint not null default 0,
    search_text text generated always as (ext.vn_fold(name || ' ' || coalesce(decision_no, ''))) stored,
    check (period_to >= period_from),
    check (state <> 'APPROVED' or (decision_no is not null and decided_on is not null and approver is not null))
);
create index planning_plan_by_name on planning_plan (name collate "vi-x-icu", id);
comment on table planning_plan is 'Đồ án quy hoạch';
comment on column planning_plan.id is 'Mã định danh (UUIDv7)';
comment on column planning_plan.name is 'Tên đồ án';
comment on column planning_plan.plan_type is 'Loại: GENERAL_URBAN quy hoạch chung đô thị, ZONING quy hoạch phân khu, DETAILED quy hoạch chi tiết, GENERAL_COMMUNE quy hoạch chung xã, RURAL_SETTLEMENT quy hoạch điểm dân cư nông thôn, FUNCTIONAL_ZONE quy hoạch khu chức năng, LAND_USE quy hoạch sử dụng đất';
comment on column planning_plan.state is 'Tình trạng: DRAFTING đang lập, CONSULTING lấy ý kiến, APPROVED đã duyệt, ADJUSTING đang điều chỉnh, EXPIRED hết hiệu lực';
comment on column planning_plan.decision_no is 'Số quyết định phê duyệt';
comment on column planning_plan.decided_on is 'Ngày phê duyệt';
comment on column planning_plan.approver is 'Cơ quan phê duyệt';
comment on column planning_plan.scale is 'Mẫu số tỷ lệ bản vẽ, ví dụ 5000';
comment on column planning_plan.period_from is 'Năm đầu thời kỳ quy hoạch';
comment on column planning_plan.period_to is 'Năm cuối thời kỳ quy hoạch';
comment on column planning_plan.data_owner is 'Cơ quan cung cấp và chịu trách nhiệm về dữ liệu';
comment on column planning_plan.disclaimer is 'Lưu ý hiện cùng mọi thông tin của đồ án';
comment on column planning_plan.synthetic is 'Dữ liệu mô phỏng để dùng thử, không phải quy hoạch có thật';
comment on column planning_plan.created_at is 'Thời điểm tạo';
comment on column planning_plan.updated_at is 'Thời điểm sửa gần nhất';
comment on column planning_plan.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column planning_plan.search_text is 'Chuỗi tìm kiếm không dấu';
grant select, insert, update on planning_plan to ${role};

create table planning_plan_commune (
    plan_id        uuid not null references planning_plan (id) on delete cascade,
    commune_code   text not null check (commune_code ~ '^[0-9]{5}$'),
    former_unit    text not null default '' check (length(former_unit) <= 200),
    primary key (plan_id, commune_code, former_unit)
);
create index planning_plan_commune_code on planning_plan_commune (commune_code);
comment on table planning_plan_commune is 'Xã, phường trong phạm vi đồ án';
comment on column planning_plan_commune.plan_id is 'Đồ án';
comment on column planning_plan_commune.commune_code is 'Mã xã, phường hiện nay';
comment on column planning_plan_commune.former_unit is 'Đơn vị hành chính lúc lập đồ án khi khác hiện nay; rỗng khi không đổi';
grant select, insert, delete on planning_plan_commune to ${role};

--changeset ocop:planning-layer
create table planning_layer (
    id            uuid primary key,
    plan_id       uuid not null references planning_plan (id),
    number        integer not null check (number > 0),
    state         text not null check (state in ('DRAFT', 'PUBLISHED', 'REPLACED', 'WITHDRAWN', 'DISCARDED')),
    attachment_id uuid not null,
    file_name     text not null,
    file_sha256   text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    format        text not null check (format in ('GEOJSON', 'SHAPEFILE')),
    projection    text not null check (projection in ('WGS84', 'VN2000_3', 'VN2000_6')),
    meridian      numeric(5, 2) check (meridian between 102 and 117),
    encoding      text not null check (encoding in ('UTF_8', 'WINDOWS_1258', 'TCVN3')),
    legend        text not null check (legend in ('CONSTRUCTION', 'LAND_USE')),
    code_field    text not null,
    name_field    text,
    features      integer not null check (features >= 0),
    mended        integer not null check (mended >= 0),
    refused       integer not null check (refused >= 0),
    outside       integer not null check (outside >= 0),
    area_m2       numeric(18, 1) not null check (area_m2 >= 0),
    west          double precision not null,
    south         double precision not null,
    east          double precision not null,
    north         double precision not null,
    imported_at   timestamptz not null default now(),
    imported_by   text not null,
    published_at  timestamptz,
    published_by  text,
    ended_at      timestamptz,
    ended_by      text,
    end_reason    text,
    version       bigint not null default 0,
    unique (plan_id, number),
    check ((projection = 'WGS84') = (meridian is null))
);
create unique index planning_layer_in_force on planning_layer (plan_id) where state = 'PUBLISHED';
comment on table planning_layer is 'Lớp dữ liệu của đồ án, mỗi lần nạp tệp là một phiên bản';
comment on column planning_layer.id is 'Mã định danh (UUIDv7)';
comment on column planning_layer.plan_id is 'Đồ án';
comment on column planning_layer.number is 'Số thứ tự phiên bản trong đồ án';
comment on column planning_layer.state is 'Tình trạng: DRAFT chưa công bố, PUBLISHED đang công bố, REPLACED được thay bằng phiên bản sau, WITHDRAWN đã thu hồi, DISCARDED bỏ trước khi công bố';
comment on column planning_layer.attachment_id is 'Tệp gốc';
comment on column planning_layer.file_name is 'Tên tệp gốc';
comment on column planning_layer.file_sha256 is 'Giá trị băm SHA-256 của tệp gốc';
comment on column planning_layer.format is 'Định dạng: GEOJSON, SHAPEFILE';
comment on column planning_layer.projection is 'Hệ tọa độ của tệp: WGS84, VN2000_3 VN-2000 múi 3°, VN2000_6 VN-2000 múi 6°';
comment on column planning_layer.meridian is 'Kinh tuyến trục (độ)';
comment on column planning_layer.encoding is 'Bảng mã chữ: UTF_8, WINDOWS_1258, TCVN3';
comment on column planning_layer.legend is 'Bảng ký hiệu: CONSTRUCTION quy hoạch xây dựng (Thông tư 16/2025/TT-BXD), LAND_USE loại đất';
comment on column planning_layer.code_field is 'Trường ghi ký hiệu sử dụng đất';
comment on column planning_layer.name_field is 'Trường ghi tên, ghi chú của ô đất';
comment on column planning_layer.features is 'Số ô đất đã nạp';
comment on column planning_layer.mended is 'Số ô đất đã sửa hình';
comment on column planning_layer.refused is 'Số dòng không nạp được';
comment on column planning_layer.outside is 'Số ô đất nằm ngoài ranh giới tỉnh';
comment on column planning_layer.area_m2 is 'Tổng diện tích tính trên mặt ê-líp-xô-ít (m²)';
comment on column planning_layer.west is 'Kinh độ nhỏ nhất';
comment on column planning_layer.south is 'Vĩ độ nhỏ nhất';
comment on column planning_layer.east is 'Kinh độ lớn nhất';
comment on column planning_layer.north is 'Vĩ độ lớn nhất';
comment on column planning_layer.imported_at is 'Thời điểm nạp';
comment on column planning_layer.imported_by is 'Người nạp';
comment on column planning_layer.published_at is 'Thời điểm công bố';
comment on column planning_layer.published_by is 'Người công bố';
comment on column planning_layer.ended_at is 'Thời điểm thay, thu hồi hoặc bỏ';
comment on column planning_layer.ended_by is 'Người thay, thu hồi hoặc bỏ';
comment on column planning_layer.end_reason is 'Lý do thu hồi';
comment on column planning_layer.version is 'Số lần sửa; ô bản đồ đã lưu theo phiên bản cũ không dùng lại';
grant select, insert, update on planning_layer to ${role};

create table planning_code (
    layer_id   uuid not null references planning_layer (id),
    code       text not null check (length(code) <= 100),
    features   integer not null check (features > 0),
    area_m2    numeric(18, 1) not null,
    class_code text,
    settled    boolean not null,
    restricted boolean not null,
    primary key (layer_id, code),
    check (settled or class_code is null),
    check (settled or not restricted)
);
comment on table planning_code is 'Ký hiệu trong tệp và loại đất tương ứng của bảng ký hiệu';
comment on column planning_code.layer_id is 'Lớp dữ liệu';
comment on column planning_code.code is 'Ký hiệu trong tệp; rỗng khi ô đất không ghi';
comment on column planning_code.features is 'Số ô đất';
comment on column planning_code.area_m2 is 'Diện tích (m²)';
comment on column planning_code.class_code is 'Mã loại trong bảng ký hiệu; trống là chưa xác định hoặc không phân loại';
comment on column planning_code.settled is 'Đã xác định';
comment on column planning_code.restricted is 'Quốc phòng, an ninh: không đưa ra trang công khai';
grant select, insert, update, delete on planning_code to ${role};

create table planning_feature (
    layer_id   uuid not null references planning_layer (id),
    number     integer not null check (number > 0),
    code       text not null check (length(code) <= 100),
    label      text,
    attributes jsonb not null,
    area_m2    numeric(16, 1) not null,
    outline    ext.geometry(MultiPolygon, 4326) not null,
    tile_shape ext.geometry(MultiPolygon, 3857) not null,
    primary key (layer_id, number)
);
create index planning_feature_shape on planning_feature using gist (layer_id, tile_shape);
comment on table planning_feature is 'Ô đất trong lớp dữ liệu quy hoạch';
comment on column planning_feature.layer_id is 'Lớp dữ liệu';
comment on column planning_feature.number is 'Số thứ tự trong tệp gốc, từ 1';
comment on column planning_feature.code is 'Ký hiệu trong tệp; rỗng khi không ghi';
comment on column planning_feature.label is 'Tên, ghi chú';
comment on column planning_feature.attributes is 'Mọi thuộc tính trong tệp gốc';
comment on column planning_feature.area_m2 is 'Diện tích tính trên mặt ê-líp-xô-ít (m²)';
comment on column planning_feature.outline is 'Ranh giới (WGS 84)';
comment on column planning_feature.tile_shape is 'Ranh giới trong hệ tọa độ của ô bản đồ (EPSG:3857)';
grant select, insert, delete on planning_feature to ${role};

create table planning_finding (
    layer_id uuid not null references planning_layer (id),
    number   integer not null,
    kind     text not null check (kind in ('MENDED', 'REFUSED', 'OUTSIDE')),
    reason   text not null,
    detail   text,
    primary key (layer_id, number, kind)
);
comment on table planning_finding is 'Điều nhận thấy khi nạp từng dòng của tệp';
comment on column planning_finding.layer_id is 'Lớp dữ liệu';
comment on column planning_finding.number is 'Số thứ tự dòng trong tệp gốc, từ 1';
comment on column planning_finding.kind is 'Kết quả: MENDED đã sửa, REFUSED không nạp, OUTSIDE nằm ngoài tỉnh';
comment on column planning_finding.reason is 'Lý do';
comment on column planning_finding.detail is 'Chi tiết kỹ thuật';
grant select, insert on planning_finding to ${role};
