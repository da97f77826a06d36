--liquibase formatted sql

--changeset ocop:national-source
create table reporting_source (
    id                   uuid primary key,
    slug                 text not null check (slug ~ '^[a-z][a-z0-9]{2,29}$'),
    name                 text not null check (name = normalize(name, nfc)),
    full_name            text not null,
    province_code        text not null check (province_code ~ '^[0-9]{2}$'),
    former_province_code text check (former_province_code ~ '^[0-9]{2}$'),
    last_sequence        bigint not null default 0 check (last_sequence >= 0),
    last_manifest        text check (last_manifest ~ '^[0-9a-f]{64}$'),
    exported_at          timestamptz,
    received_at          timestamptz,
    attempted_at         timestamptz,
    fault                text check (fault ~ '^[A-Z][A-Z_]{1,39}$')
);
comment on table reporting_source is 'Tỉnh gửi dữ liệu về cơ sở dữ liệu quốc gia';
comment on column reporting_source.id is 'Mã định danh của không gian làm việc';
comment on column reporting_source.slug is 'Tên miền con của tỉnh';
comment on column reporting_source.name is 'Tên gọi ngắn';
comment on column reporting_source.full_name is 'Tên đầy đủ';
comment on column reporting_source.province_code is 'Mã tỉnh hiện nay (từ 01/07/2025)';
comment on column reporting_source.former_province_code is 'Mã tỉnh trước khi hợp nhất, khi nơi gửi là một tỉnh cũ; trống nếu là tỉnh hiện nay';
comment on column reporting_source.last_sequence is 'Số của gói gần nhất đã nhận';
comment on column reporting_source.last_manifest is 'Giá trị băm của bản kê gói đó';
comment on column reporting_source.exported_at is 'Thời điểm của dữ liệu trong gói đó';
comment on column reporting_source.received_at is 'Thời điểm nhận gói đó';
comment on column reporting_source.attempted_at is 'Thời điểm gửi gần nhất, thành công hay không';
comment on column reporting_source.fault is 'Lý do lần gửi gần nhất không thành; trống là thành công';
grant select, insert, update on reporting_source to ${role};

--changeset ocop:national-ingest
create table ingest_line (
    kind text not null default current_setting('ocop.ingest_kind'),
    line jsonb not null
);
comment on table ingest_line is 'Dòng của gói đang nạp; trống khi không có gói nào đang nạp';
comment on column ingest_line.kind is 'Loại bản ghi của tệp chứa dòng';
comment on column ingest_line.line is 'Nội dung của dòng';
grant select, insert, delete on ingest_line to ${role};

create table ingest_log (
    id          uuid primary key,
    source_id   uuid not null references reporting_source (id),
    at          timestamptz not null,
    sequence    bigint not null,
    complete    boolean not null default false,
    fault       text check (fault ~ '^[A-Z][A-Z_]{1,39}$'),
    producers   integer not null default 0,
    products    integer not null default 0,
    recognitions integer not null default 0,
    dossiers    integer not null default 0,
    evaluations integer not null default 0,
    deletions   integer not null default 0
);
create index ingest_log_source on ingest_log (source_id, id);
comment on table ingest_log is 'Các gói dữ liệu đã nhận hoặc từ chối; chỉ ghi thêm';
comment on column ingest_log.id is 'Mã định danh (UUIDv7, theo thời gian)';
comment on column ingest_log.source_id is 'Tỉnh gửi';
comment on column ingest_log.at is 'Thời điểm nhận hoặc từ chối';
comment on column ingest_log.sequence is 'Số của gói; 0 khi gói không tới được';
comment on column ingest_log.complete is 'Gói chứa toàn bộ dữ liệu của tỉnh';
comment on column ingest_log.fault is 'Lý do từ chối; trống là đã nhận';
comment on column ingest_log.producers is 'Số chủ thể mới hoặc thay đổi';
comment on column ingest_log.products is 'Số sản phẩm mới hoặc thay đổi';
comment on column ingest_log.recognitions is 'Số lần công nhận mới hoặc thay đổi';
comment on column ingest_log.dossiers is 'Số hồ sơ mới hoặc thay đổi';
comment on column ingest_log.evaluations is 'Số kết quả Hội đồng mới hoặc thay đổi';
comment on column ingest_log.deletions is 'Số bản ghi bị xóa';
grant select, insert on ingest_log to ${role};

--changeset ocop:national-producer
create table reported_producer (
    source_id                uuid not null references reporting_source (id),
    id                       uuid not null,
    name                     text not null,
    organisation_type        text,
    tax_code                 text,
    representative           text,
    representative_position  text,
    representative_sex       text,
    representative_ethnicity text,
    address                  text,
    commune_code             text,
    original_place           text,
    phone                    text,
    email                    text,
    website                  text,
    founded_on               date,
    registration_no          text,
    workers                  integer,
    local_workers            integer,
    primary key (source_id, id)
);
create index reported_producer_type on reported_producer (source_id, organisation_type);
comment on table reported_producer is 'Chủ thể OCOP do các tỉnh gửi';
comment on column reported_producer.source_id is 'Tỉnh gửi';
comment on column reported_producer.id is 'Mã định danh ở tỉnh';
comment on column reported_producer.name is 'Tên chủ thể';
comment on column reported_producer.organisation_type is 'Loại hình tổ chức';
comment on column reported_producer.tax_code is 'Mã số thuế hoặc số đăng ký';
comment on column reported_producer.representative is 'Người đại diện';
comment on column reported_producer.representative_position is 'Chức vụ của người đại diện';
comment on column reported_producer.representative_sex is 'Giới tính của người đại diện';
comment on column reported_producer.representative_ethnicity is 'Dân tộc của người đại diện';
comment on column reported_producer.address is 'Địa chỉ';
comment on column reported_producer.commune_code is 'Mã xã, phường hiện nay';
comment on column reported_producer.original_place is 'Địa danh trong tài liệu gốc';
comment on column reported_producer.phone is 'Điện thoại';
comment on column reported_producer.email is 'Thư điện tử';
comment on column reported_producer.website is 'Trang thông tin điện tử';
comment on column reported_producer.founded_on is 'Ngày thành lập';
comment on column reported_producer.registration_no is 'Số giấy chứng nhận đăng ký';
comment on column reported_producer.workers is 'Số lao động';
comment on column reported_producer.local_workers is 'Số lao động địa phương';
grant select, insert, update, delete on reported_producer to ${role};

--changeset ocop:national-product
create table reported_product (
    source_id         uuid not null references reporting_source (id),
    id                uuid not null,
    producer_id       uuid,
    name              text not null,
    group_code        text,
    set_code          text,
    specification     text,
    brand             text,
    gtin              text,
    ingredients       text,
    story             text,
    commune_code      text,
    original_place    text,
    papers            text[] not null default '{}',
    state             text not null,
    stars             smallint check (stars between 3 and 5),
    recognised_year   smallint,
    recognised_until  date,
    search_text       text generated always as (ext.vn_fold(name || ' ' || coalesce(brand, '') || ' ' || coalesce(gtin, ''))) stored,
    primary key (source_id, id)
);
create index reported_product_by_name on reported_product (name collate "vi-x-icu", id);
create index reported_product_of_source on reported_product (source_id, name collate "vi-x-icu", id);
create index reported_product_search on reported_product using gin (search_text ext.gin_trgm_ops);
create index reported_product_producer on reported_product (source_id, producer_id);
create index reported_product_figures on reported_product (source_id, stars, recognised_year, group_code);
comment on table reported_product is 'Sản phẩm do các tỉnh gửi';
comment on column reported_product.source_id is 'Tỉnh gửi';
comment on column reported_product.id is 'Mã định danh ở tỉnh';
comment on column reported_product.producer_id is 'Chủ thể';
comment on column reported_product.name is 'Tên sản phẩm';
comment on column reported_product.group_code is 'Mã nhóm sản phẩm';
comment on column reported_product.set_code is 'Mã bộ sản phẩm';
comment on column reported_product.specification is 'Quy cách đóng gói';
comment on column reported_product.brand is 'Nhãn hiệu';
comment on column reported_product.gtin is 'Mã số thương phẩm toàn cầu (GTIN)';
comment on column reported_product.ingredients is 'Thành phần, nguyên liệu chính';
comment on column reported_product.story is 'Câu chuyện sản phẩm';
comment on column reported_product.commune_code is 'Mã xã, phường hiện nay';
comment on column reported_product.original_place is 'Địa danh trong tài liệu gốc';
comment on column reported_product.papers is 'Giấy tờ đã có';
comment on column reported_product.state is 'Tình trạng sản xuất: ACTIVE đang sản xuất, STOPPED ngừng';
comment on column reported_product.stars is 'Hạng sao của lần công nhận còn hiệu lực, tính khi nạp gói';
comment on column reported_product.recognised_year is 'Năm của lần công nhận đó';
comment on column reported_product.recognised_until is 'Ngày cuối còn hiệu lực; trống là tài liệu gốc không ghi';
comment on column reported_product.search_text is 'Chuỗi tìm kiếm không dấu';
grant select, insert, update, delete on reported_product to ${role};

--changeset ocop:national-recognition
create table reported_recognition (
    source_id          uuid not null references reporting_source (id),
    id                 uuid not null,
    product_id         uuid not null,
    stars              smallint not null check (stars between 3 and 5),
    score              numeric(5, 2),
    decision_number    text,
    decided_on         date,
    decided_year       smallint not null,
    issuer             text,
    signer             text,
    valid_from         date,
    valid_to           date,
    state              text not null,
    certificate_number text,
    verification_code  text,
    regime             text,
    source             text,
    document           text,
    evidence_level     text,
    primary key (source_id, id)
);
create index reported_recognition_product on reported_recognition (source_id, product_id, decided_year desc, id);
comment on table reported_recognition is 'Các lần công nhận do các tỉnh gửi';
comment on column reported_recognition.source_id is 'Tỉnh gửi';
comment on column reported_recognition.id is 'Mã định danh ở tỉnh';
comment on column reported_recognition.product_id is 'Sản phẩm';
comment on column reported_recognition.stars is 'Hạng sao';
comment on column reported_recognition.score is 'Điểm trung bình của Hội đồng';
comment on column reported_recognition.decision_number is 'Số, ký hiệu quyết định';
comment on column reported_recognition.decided_on is 'Ngày ban hành quyết định';
comment on column reported_recognition.decided_year is 'Năm công nhận';
comment on column reported_recognition.issuer is 'Cơ quan ban hành';
comment on column reported_recognition.signer is 'Người ký';
comment on column reported_recognition.valid_from is 'Ngày bắt đầu hiệu lực';
comment on column reported_recognition.valid_to is 'Ngày hết hiệu lực';
comment on column reported_recognition.state is 'Tình trạng ở tỉnh';
comment on column reported_recognition.certificate_number is 'Số giấy chứng nhận';
comment on column reported_recognition.verification_code is 'Mã xác minh công khai';
comment on column reported_recognition.regime is 'Quy định áp dụng';
comment on column reported_recognition.source is 'Nguồn: EVALUATION đánh giá trên hệ thống, IMPORT nạp từ tệp';
comment on column reported_recognition.document is 'Tài liệu gốc';
comment on column reported_recognition.evidence_level is 'Mức tin cậy của tài liệu gốc';
grant select, insert, update, delete on reported_recognition to ${role};

--changeset ocop:national-dossier
create table reported_dossier (
    source_id      uuid not null references reporting_source (id),
    id             uuid not null,
    kind           text not null,
    product_id     uuid not null,
    producer_id    uuid not null,
    product_name   text not null,
    producer_name  text not null,
    commune_code   text,
    state          text not null,
    receipt_number text,
    submitted_at   timestamptz,
    sent_at        timestamptz,
    template_id    uuid,
    set_code       text,
    legal_regime   text,
    revenue_vnd    bigint,
    samples        smallint,
    choices        jsonb not null default '[]',
    commune_report jsonb,
    files          jsonb not null default '[]',
    steps          jsonb not null default '[]',
    primary key (source_id, id)
);
create index reported_dossier_candidates on reported_dossier (sent_at, id) where state = 'SENT_TO_MINISTRY';
create index reported_dossier_product on reported_dossier (source_id, product_id);
comment on table reported_dossier is 'Hồ sơ đánh giá, phân hạng do các tỉnh gửi';
comment on column reported_dossier.source_id is 'Tỉnh gửi';
comment on column reported_dossier.id is 'Mã định danh ở tỉnh';
comment on column reported_dossier.kind is 'Loại hồ sơ: FIRST lần đầu, UPGRADE nâng hạng, RENEWAL đánh giá lại';
comment on column reported_dossier.product_id is 'Sản phẩm';
comment on column reported_dossier.producer_id is 'Chủ thể';
comment on column reported_dossier.product_name is 'Tên sản phẩm lúc nộp';
comment on column reported_dossier.producer_name is 'Tên chủ thể lúc nộp';
comment on column reported_dossier.commune_code is 'Mã xã, phường thẩm định';
comment on column reported_dossier.state is 'Tình trạng hồ sơ; SENT_TO_MINISTRY là đã trình Bộ';
comment on column reported_dossier.receipt_number is 'Số tiếp nhận';
comment on column reported_dossier.submitted_at is 'Thời điểm nộp';
comment on column reported_dossier.sent_at is 'Thời điểm trình Bộ';
comment on column reported_dossier.template_id is 'Phiên bản bộ tiêu chí áp dụng';
comment on column reported_dossier.set_code is 'Mã bộ sản phẩm';
comment on column reported_dossier.legal_regime is 'Căn cứ pháp lý của bộ tiêu chí';
comment on column reported_dossier.revenue_vnd is 'Doanh thu năm gần nhất (đồng)';
comment on column reported_dossier.samples is 'Số mẫu sản phẩm';
comment on column reported_dossier.choices is 'Chủ thể tự chấm: mã tiêu chí và mức điểm đã chọn';
comment on column reported_dossier.commune_report is 'Bốn ý kiến và báo cáo của cấp xã';
comment on column reported_dossier.files is 'Danh mục tài liệu của hồ sơ';
comment on column reported_dossier.steps is 'Các bước đã qua và văn bản kèm theo';
grant select, insert, update, delete on reported_dossier to ${role};

--changeset ocop:national-evaluation
create table reported_evaluation (
    source_id        uuid not null references reporting_source (id),
    id               uuid not null,
    dossier_id       uuid not null,
    stars            smallint not null check (stars between 0 and 5),
    average          numeric(7, 4),
    part_a           numeric(7, 4),
    part_b           numeric(7, 4),
    part_c           numeric(7, 4),
    knocked_out      boolean not null,
    knockout_reason  text,
    council_size     smallint,
    present          smallint,
    excused          smallint,
    spread           smallint,
    max_deviation    smallint,
    deviation_reason text,
    minutes_number   text,
    minutes_date     date,
    concluded_at     timestamptz,
    primary key (source_id, id)
);
create index reported_evaluation_dossier on reported_evaluation (source_id, dossier_id, concluded_at desc);
comment on table reported_evaluation is 'Kết quả của Hội đồng cấp tỉnh do các tỉnh gửi';
comment on column reported_evaluation.source_id is 'Tỉnh gửi';
comment on column reported_evaluation.id is 'Mã định danh của kết luận ở tỉnh';
comment on column reported_evaluation.dossier_id is 'Hồ sơ';
comment on column reported_evaluation.stars is 'Hạng sao kết luận; 0 là bị loại';
comment on column reported_evaluation.average is 'Điểm trung bình của Hội đồng';
comment on column reported_evaluation.part_a is 'Điểm trung bình phần A';
comment on column reported_evaluation.part_b is 'Điểm trung bình phần B';
comment on column reported_evaluation.part_c is 'Điểm trung bình phần C';
comment on column reported_evaluation.knocked_out is 'Bị loại theo Phụ lục II';
comment on column reported_evaluation.knockout_reason is 'Lý do bị loại';
comment on column reported_evaluation.council_size is 'Số thành viên Hội đồng';
comment on column reported_evaluation.present is 'Số thành viên chấm điểm';
comment on column reported_evaluation.excused is 'Số thành viên không tham gia vì xung đột lợi ích';
comment on column reported_evaluation.spread is 'Chênh lệch lớn nhất giữa hai thành viên';
comment on column reported_evaluation.max_deviation is 'Chênh lệch tối đa theo quy chế';
comment on column reported_evaluation.deviation_reason is 'Lý do giữ kết quả dù chênh lệch vượt mức';
comment on column reported_evaluation.minutes_number is 'Số biên bản';
comment on column reported_evaluation.minutes_date is 'Ngày biên bản';
comment on column reported_evaluation.concluded_at is 'Thời điểm kết luận';
grant select, insert, update, delete on reported_evaluation to ${role};
