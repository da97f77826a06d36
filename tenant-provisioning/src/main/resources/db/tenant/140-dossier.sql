--liquibase formatted sql

--changeset ocop:dossier
create table dossier (
    id                   uuid primary key,
    kind                 text not null check (kind in ('FIRST', 'UPGRADE', 'RENEWAL')),
    product_id           uuid not null references product (id),
    producer_id          uuid not null references producer (id),
    product_name         text not null check (product_name = normalize(product_name, nfc)),
    producer_name        text not null check (producer_name = normalize(producer_name, nfc)),
    commune_code         text not null check (commune_code ~ '^[0-9]{5}$'),
    state                text not null check (state ~ '^[A-Z][A-Z_]{1,39}$'),
    receipt_no           integer check (receipt_no > 0),
    receipt_year         smallint check (receipt_year between 2019 and 2199),
    receipt_number       text unique,
    template_id          uuid,
    set_code             text not null,
    legal_regime         text,
    snapshot             jsonb check (jsonb_typeof(snapshot) = 'object'),
    raw_material         text,
    technology           text,
    quality              text,
    market               text,
    revenue_vnd          bigint check (revenue_vnd >= 0),
    profit_vnd           bigint,
    future_plan          text,
    changes              text,
    samples              smallint not null default 5 check (samples between 0 and 100),
    submitted_at         timestamptz,
    commune_clock_from   date,
    commune_days_used    smallint not null default 0 check (commune_days_used >= 0),
    commune_due          date,
    supplements          smallint not null default 0 check (supplements >= 0),
    created_by           uuid not null references app_user (id),
    created_at           timestamptz not null default now(),
    updated_at           timestamptz not null default now(),
    version              bigint not null default 0,
    search_text          text generated always as (ext.vn_fold(product_name || ' ' || producer_name || ' ' || coalesce(receipt_number, ''))) stored,
    unique (commune_code, receipt_year, receipt_no),
    check ((submitted_at is null) = (receipt_number is null)),
    check ((receipt_number is null) = (receipt_no is null and receipt_year is null)),
    check (submitted_at is null or (template_id is not null and snapshot is not null)),
    check (state <> 'DRAFT' or submitted_at is null)
);
create unique index dossier_one_at_a_time on dossier (product_id)
    where state not in ('KNOCKED_OUT', 'BELOW_THREE', 'RECOGNISED', 'RECOGNISED_BY_MINISTRY', 'WITHDRAWN');
create index dossier_producer on dossier (producer_id, updated_at desc, id);
create index dossier_commune on dossier (commune_code, commune_due, id);
create index dossier_newest on dossier (updated_at desc, id);
create index dossier_search on dossier using gin (search_text ext.gin_trgm_ops);
comment on table dossier is 'Hồ sơ đề nghị đánh giá, phân hạng sản phẩm OCOP';
comment on column dossier.id is 'Mã định danh (UUIDv7)';
comment on column dossier.kind is 'Loại hồ sơ: FIRST lần đầu, UPGRADE nâng hạng, RENEWAL đánh giá, phân hạng lại';
comment on column dossier.product_id is 'Sản phẩm được đánh giá';
comment on column dossier.producer_id is 'Chủ thể đứng tên hồ sơ';
comment on column dossier.product_name is 'Tên sản phẩm, giữ nguyên từ lúc nộp';
comment on column dossier.producer_name is 'Tên chủ thể, giữ nguyên từ lúc nộp';
comment on column dossier.commune_code is 'Mã xã, phường thẩm định';
comment on column dossier.state is 'Tình trạng theo bảng chuyển bước của hồ sơ';
comment on column dossier.receipt_no is 'Số thứ tự tiếp nhận, liên tục theo xã và năm';
comment on column dossier.receipt_year is 'Năm tiếp nhận';
comment on column dossier.receipt_number is 'Số tiếp nhận đầy đủ: số/PĐK-(tỉnh)-(xã)-(năm)';
comment on column dossier.template_id is 'Phiên bản bộ tiêu chí áp dụng, cố định khi nộp';
comment on column dossier.set_code is 'Mã bộ sản phẩm, cố định khi nộp';
comment on column dossier.legal_regime is 'Căn cứ pháp lý của bộ tiêu chí áp dụng';
comment on column dossier.snapshot is 'Thông tin chủ thể và sản phẩm tại thời điểm nộp';
comment on column dossier.raw_material is 'Mẫu số 02, phần II: vùng nguyên liệu';
comment on column dossier.technology is 'Mẫu số 02, phần II: công nghệ, quy trình sản xuất';
comment on column dossier.quality is 'Mẫu số 02, phần II: chất lượng sản phẩm';
comment on column dossier.market is 'Mẫu số 02, phần II: thị trường';
comment on column dossier.revenue_vnd is 'Mẫu số 02, phần II: doanh thu năm gần nhất (đồng)';
comment on column dossier.profit_vnd is 'Mẫu số 02, phần II: lợi nhuận năm gần nhất (đồng)';
comment on column dossier.future_plan is 'Mẫu số 02, phần IV: phương hướng, kế hoạch';
comment on column dossier.changes is 'Nội dung thay đổi so với lần công nhận trước (nâng hạng, đánh giá lại)';
comment on column dossier.samples is 'Số mẫu sản phẩm nộp kèm';
comment on column dossier.submitted_at is 'Thời điểm nộp lần đầu';
comment on column dossier.commune_clock_from is 'Ngày bắt đầu tính thời hạn của xã; trống khi đồng hồ dừng';
comment on column dossier.commune_days_used is 'Số ngày làm việc của xã đã dùng trước lần tính hiện tại';
comment on column dossier.commune_due is 'Hạn cuối của xã';
comment on column dossier.supplements is 'Số lần bị trả lại để bổ sung';
comment on column dossier.created_by is 'Tài khoản lập hồ sơ';
comment on column dossier.created_at is 'Thời điểm lập';
comment on column dossier.updated_at is 'Thời điểm sửa gần nhất';
comment on column dossier.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column dossier.search_text is 'Chuỗi tìm kiếm không dấu';
grant select, insert, update on dossier to ${role};

--changeset ocop:dossier-choice
create table dossier_choice (
    dossier_id     uuid not null references dossier (id),
    criterion_code text not null check (length(criterion_code) between 1 and 20),
    option_number  smallint check (option_number between 1 and 100),
    note           text check (length(note) between 1 and 2000),
    updated_at     timestamptz not null default now(),
    primary key (dossier_id, criterion_code)
);
comment on table dossier_choice is 'Tự chấm điểm của chủ thể theo từng tiêu chí (Mẫu số 02, phần III)';
comment on column dossier_choice.dossier_id is 'Hồ sơ';
comment on column dossier_choice.criterion_code is 'Mã tiêu chí trong bộ sản phẩm';
comment on column dossier_choice.option_number is 'Số thứ tự mức điểm đã chọn; trống khi mới có ghi chú';
comment on column dossier_choice.note is 'Thuyết minh của chủ thể';
comment on column dossier_choice.updated_at is 'Thời điểm sửa gần nhất';
grant select, insert, update, delete on dossier_choice to ${role};

--changeset ocop:dossier-evidence
create table dossier_evidence (
    id              uuid primary key,
    dossier_id      uuid not null references dossier (id),
    attachment_id   uuid not null unique references attachment (id),
    type            text not null check (type ~ '^[A-Z][A-Z_]{1,39}$'),
    title           text not null check (length(title) between 1 and 200),
    document_number text check (length(document_number) between 1 and 100),
    issuer          text check (length(issuer) between 1 and 200),
    issued_on       date,
    expires_on      date,
    confidential    boolean not null default false,
    criteria        text[] not null default '{}',
    created_at      timestamptz not null default now(),
    check (expires_on >= issued_on)
);
create index dossier_evidence_dossier on dossier_evidence (dossier_id, id);
comment on table dossier_evidence is 'Minh chứng trong hồ sơ';
comment on column dossier_evidence.id is 'Mã định danh (UUIDv7)';
comment on column dossier_evidence.dossier_id is 'Hồ sơ';
comment on column dossier_evidence.attachment_id is 'Tệp';
comment on column dossier_evidence.type is 'Loại minh chứng theo bảng hướng dẫn của Mẫu số 02';
comment on column dossier_evidence.title is 'Tên minh chứng';
comment on column dossier_evidence.document_number is 'Số, ký hiệu giấy tờ';
comment on column dossier_evidence.issuer is 'Cơ quan, đơn vị cấp';
comment on column dossier_evidence.issued_on is 'Ngày cấp';
comment on column dossier_evidence.expires_on is 'Ngày hết hạn';
comment on column dossier_evidence.confidential is 'Không công khai (báo cáo tài chính, hợp đồng)';
comment on column dossier_evidence.criteria is 'Mã các tiêu chí mà minh chứng làm rõ';
comment on column dossier_evidence.created_at is 'Thời điểm thêm vào hồ sơ';
grant select, insert, update, delete on dossier_evidence to ${role};

--changeset ocop:dossier-step
create table dossier_step (
    id            uuid primary key,
    dossier_id    uuid not null references dossier (id),
    transition    text not null check (transition ~ '^[A-Z][A-Z_]{1,39}$'),
    from_state    text not null,
    to_state      text not null,
    actor_id      uuid not null,
    actor_name    text not null,
    at            timestamptz not null,
    reason        text check (length(reason) between 1 and 4000),
    document_no   text check (length(document_no) between 1 and 100),
    document_date date,
    attachment_id uuid references attachment (id),
    legal_basis   text not null
);
create index dossier_step_dossier on dossier_step (dossier_id, id);
comment on table dossier_step is 'Nhật ký các bước chuyển của hồ sơ; chỉ ghi thêm';
comment on column dossier_step.id is 'Mã định danh (UUIDv7, theo thời gian)';
comment on column dossier_step.dossier_id is 'Hồ sơ';
comment on column dossier_step.transition is 'Bước chuyển';
comment on column dossier_step.from_state is 'Tình trạng trước';
comment on column dossier_step.to_state is 'Tình trạng sau';
comment on column dossier_step.actor_id is 'Tài khoản thực hiện';
comment on column dossier_step.actor_name is 'Họ tên người thực hiện tại thời điểm đó';
comment on column dossier_step.at is 'Thời điểm thực hiện';
comment on column dossier_step.reason is 'Lý do hoặc nội dung yêu cầu';
comment on column dossier_step.document_no is 'Số, ký hiệu văn bản kèm theo';
comment on column dossier_step.document_date is 'Ngày của văn bản';
comment on column dossier_step.attachment_id is 'Văn bản đã ký (tệp)';
comment on column dossier_step.legal_basis is 'Điều khoản áp dụng';
grant select, insert on dossier_step to ${role};

--changeset ocop:dossier-commune-report
create table commune_report (
    dossier_id         uuid primary key references dossier (id),
    local_raw_material text check (length(local_raw_material) between 1 and 4000),
    local_labour       text check (length(local_labour) between 1 and 4000),
    idea_origin        text check (length(idea_origin) between 1 and 4000),
    local_identity     text check (length(local_identity) between 1 and 4000),
    report_no          text check (length(report_no) between 1 and 100),
    report_date        date,
    letter_no          text check (length(letter_no) between 1 and 100),
    letter_date        date,
    written_by         uuid not null references app_user (id),
    updated_at         timestamptz not null default now(),
    version            bigint not null default 0
);
comment on table commune_report is 'Báo cáo của Ủy ban nhân dân cấp xã (Mẫu số 03)';
comment on column commune_report.dossier_id is 'Hồ sơ';
comment on column commune_report.local_raw_material is 'Ý kiến về sử dụng nguyên liệu địa phương';
comment on column commune_report.local_labour is 'Ý kiến về sử dụng lao động địa phương';
comment on column commune_report.idea_origin is 'Ý kiến về nguồn gốc ý tưởng sản phẩm';
comment on column commune_report.local_identity is 'Ý kiến về bản sắc, trí tuệ địa phương';
comment on column commune_report.report_no is 'Số báo cáo';
comment on column commune_report.report_date is 'Ngày báo cáo';
comment on column commune_report.letter_no is 'Số công văn đề nghị';
comment on column commune_report.letter_date is 'Ngày công văn';
comment on column commune_report.written_by is 'Tài khoản soạn gần nhất';
comment on column commune_report.updated_at is 'Thời điểm sửa gần nhất';
comment on column commune_report.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update on commune_report to ${role};

--changeset ocop:dossier-receipt-counter
create table dossier_receipt_counter (
    commune_code text not null,
    year         smallint not null,
    last_no      integer not null check (last_no > 0),
    primary key (commune_code, year)
);
comment on table dossier_receipt_counter is 'Số tiếp nhận gần nhất của từng xã trong năm';
comment on column dossier_receipt_counter.commune_code is 'Mã xã, phường';
comment on column dossier_receipt_counter.year is 'Năm';
comment on column dossier_receipt_counter.last_no is 'Số đã cấp gần nhất';
grant select, insert, update on dossier_receipt_counter to ${role};
