--liquibase formatted sql

--changeset ocop:trace-key
create table trace_key (
    id     smallint primary key check (id = 1),
    secret bytea not null check (length(secret) = 32)
);
comment on table trace_key is 'Khóa bí mật tạo ký tự kiểm tra của mã truy xuất; không đổi, vì tem đã in còn dùng mãi';
comment on column trace_key.id is 'Luôn là 1';
comment on column trace_key.secret is 'Khóa ngẫu nhiên 256 bit';
grant select, insert on trace_key to ${role};

--changeset ocop:production-lot
create table production_lot (
    id            uuid primary key,
    product_id    uuid not null references product (id),
    producer_id   uuid not null references producer (id),
    commune_code  text,
    code          text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$'),
    made_on       date not null,
    best_before   date check (best_before >= made_on),
    quantity      numeric(12, 3) not null check (quantity > 0),
    unit          text not null check (length(unit) between 1 and 30),
    state         text not null default 'OPEN' check (state in ('OPEN', 'RECALLED')),
    recall_reason text check (length(recall_reason) between 1 and 500),
    recalled_at   timestamptz,
    created_at    timestamptz not null default now(),
    version       bigint not null default 0,
    unique (product_id, code),
    check ((state = 'RECALLED') = (recall_reason is not null and recalled_at is not null))
);
create index production_lot_producer on production_lot (producer_id, id desc);
create index production_lot_commune on production_lot (commune_code, id desc);
comment on table production_lot is 'Lô sản xuất';
comment on column production_lot.id is 'Mã định danh (UUIDv7)';
comment on column production_lot.product_id is 'Sản phẩm';
comment on column production_lot.producer_id is 'Chủ thể đã sản xuất lô';
comment on column production_lot.commune_code is 'Mã xã, phường của sản phẩm khi lập lô; trống là chưa xác định';
comment on column production_lot.code is 'Số lô do chủ thể đặt, không quá 20 ký tự';
comment on column production_lot.made_on is 'Ngày sản xuất';
comment on column production_lot.best_before is 'Hạn sử dụng; trống là không có';
comment on column production_lot.quantity is 'Số lượng của lô';
comment on column production_lot.unit is 'Đơn vị tính';
comment on column production_lot.state is 'Tình trạng: OPEN đang lưu hành, RECALLED đã thu hồi';
comment on column production_lot.recall_reason is 'Lý do thu hồi, hiện cho người tiêu dùng';
comment on column production_lot.recalled_at is 'Thời điểm thu hồi';
comment on column production_lot.created_at is 'Thời điểm lập';
comment on column production_lot.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update on production_lot to ${role};

--changeset ocop:lot-step
create table lot_step (
    lot_id      uuid not null references production_lot (id),
    number      smallint not null check (number between 1 and 30),
    kind        text not null check (kind in ('RAW_MATERIAL', 'HARVEST', 'PROCESSING', 'TESTING', 'PACKING', 'STORAGE', 'DISPATCH', 'OTHER')),
    happened_on date not null,
    location    text not null check (length(location) between 1 and 200),
    note        text check (length(note) between 1 and 300),
    primary key (lot_id, number)
);
comment on table lot_step is 'Công đoạn của lô sản xuất';
comment on column lot_step.lot_id is 'Lô sản xuất';
comment on column lot_step.number is 'Thứ tự công đoạn';
comment on column lot_step.kind is 'Loại: RAW_MATERIAL nguyên liệu, HARVEST thu hoạch, PROCESSING chế biến, TESTING kiểm nghiệm, PACKING đóng gói, STORAGE bảo quản, DISPATCH xuất xưởng, OTHER khác';
comment on column lot_step.happened_on is 'Ngày thực hiện';
comment on column lot_step.location is 'Nơi thực hiện';
comment on column lot_step.note is 'Ghi chú cho người tiêu dùng';
grant select, insert, delete on lot_step to ${role};

--changeset ocop:label-batch
create table label_batch (
    id           uuid primary key,
    lot_id       uuid not null references production_lot (id),
    number       smallint not null check (number between 1 and 999),
    size         text not null,
    quantity     integer not null check (quantity between 1 and 10000),
    serialised   boolean not null,
    code         text not null unique check (code ~ '^[2-9A-HJKMNP-Z]{16}$'),
    gtin         text check (gtin ~ '^[0-9]{14}$'),
    state        text not null default 'GENERATED' check (state in ('GENERATED', 'PRINTED', 'APPLIED', 'VOID')),
    created_at   timestamptz not null default now(),
    created_by   text not null,
    version      bigint not null default 0,
    unique (lot_id, number)
);
create index label_batch_gtin on label_batch (gtin) where gtin is not null;
comment on table label_batch is 'Đợt in tem của một lô';
comment on column label_batch.id is 'Mã định danh (UUIDv7)';
comment on column label_batch.lot_id is 'Lô sản xuất';
comment on column label_batch.number is 'Số thứ tự đợt in trong lô';
comment on column label_batch.size is 'Cỡ tem, rộng nhân cao tính bằng mm';
comment on column label_batch.quantity is 'Số tem';
comment on column label_batch.serialised is 'Mỗi tem một mã riêng, hay cả lô chung một mã';
comment on column label_batch.code is 'Mã chung của đợt in, dùng khi cả lô chung một mã';
comment on column label_batch.gtin is 'GTIN-14 in trong mã, giữ nguyên kể cả khi sản phẩm đổi GTIN; trống là dùng đường dẫn riêng của hệ thống';
comment on column label_batch.state is 'Tình trạng: GENERATED đã tạo mã, PRINTED đã in, APPLIED đã dán lên sản phẩm, VOID đã hủy';
comment on column label_batch.created_at is 'Thời điểm lập';
comment on column label_batch.created_by is 'Tài khoản đã lập';
comment on column label_batch.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update on label_batch to ${role};

--changeset ocop:trace-label
create table trace_label (
    code     text primary key check (code ~ '^[2-9A-HJKMNP-Z]{16}$'),
    batch_id uuid not null references label_batch (id),
    number   integer not null check (number between 1 and 10000),
    unique (batch_id, number)
);
comment on table trace_label is 'Tem có mã riêng';
comment on column trace_label.code is 'Mã của tem: 13 ký tự ngẫu nhiên và 3 ký tự kiểm tra';
comment on column trace_label.batch_id is 'Đợt in';
comment on column trace_label.number is 'Số thứ tự tem trong đợt in, cho chủ thể';
grant select, insert on trace_label to ${role};

--changeset ocop:scan-count
create table scan_count (
    id       bigint generated always as identity primary key,
    lot_id   uuid not null references production_lot (id),
    code     text,
    verdict  text not null check (verdict in ('VALID', 'EXPIRED', 'RECALLED')),
    hour     timestamptz not null,
    scans    integer not null check (scans > 0)
);
create index scan_count_lot on scan_count (lot_id, hour);
create index scan_count_code on scan_count (code) where code is not null;
comment on table scan_count is 'Lượt quét tem, cộng dồn theo giờ; chỉ thêm, không lưu địa chỉ hay thiết bị của người quét';
comment on column scan_count.id is 'Mã định danh';
comment on column scan_count.lot_id is 'Lô sản xuất';
comment on column scan_count.code is 'Mã của tem; trống là mã chung của lô';
comment on column scan_count.verdict is 'Kết quả đã hiện: VALID hợp lệ, EXPIRED đã hết hạn, RECALLED bị thu hồi';
comment on column scan_count.hour is 'Giờ quét, làm tròn xuống';
comment on column scan_count.scans is 'Số lượt quét';
grant select, insert on scan_count to ${role};

--changeset ocop:suspicion-report
create table suspicion_report (
    id           uuid primary key,
    link         text not null check (length(link) between 1 and 300),
    lot_id       uuid references production_lot (id),
    place        text check (length(place) between 1 and 200),
    description  text not null check (length(description) between 1 and 1000),
    contact      text check (length(contact) between 1 and 100),
    state        text not null default 'NEW' check (state in ('NEW', 'HANDLED')),
    conclusion   text check (length(conclusion) between 1 and 1000),
    handled_by   text,
    handled_at   timestamptz,
    created_at   timestamptz not null default now(),
    version      bigint not null default 0,
    check ((state = 'HANDLED') = (conclusion is not null and handled_by is not null and handled_at is not null))
);
create index suspicion_report_state on suspicion_report (state, id desc);
create index suspicion_report_lot on suspicion_report (lot_id);
comment on table suspicion_report is 'Báo nghi ngờ của người tiêu dùng';
comment on column suspicion_report.id is 'Mã định danh (UUIDv7)';
comment on column suspicion_report.link is 'Đường dẫn của tem mà người tiêu dùng đã quét';
comment on column suspicion_report.lot_id is 'Lô sản xuất mà tem thuộc về; trống là hệ thống không cấp mã này';
comment on column suspicion_report.place is 'Nơi mua hoặc nhìn thấy sản phẩm';
comment on column suspicion_report.description is 'Điều đáng ngờ';
comment on column suspicion_report.contact is 'Cách liên hệ do người báo tự nguyện để lại; chỉ người xử lý được xem';
comment on column suspicion_report.state is 'Tình trạng: NEW mới nhận, HANDLED đã xử lý';
comment on column suspicion_report.conclusion is 'Kết luận xử lý';
comment on column suspicion_report.handled_by is 'Người xử lý';
comment on column suspicion_report.handled_at is 'Thời điểm xử lý';
comment on column suspicion_report.created_at is 'Thời điểm nhận';
comment on column suspicion_report.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update on suspicion_report to ${role};
