--liquibase formatted sql

--changeset ocop:recognition-named
alter table recognition
    add column product_name  text,
    add column producer_id   uuid references producer (id),
    add column producer_name text,
    add column commune_code  text;
update recognition set product_name = product.name, producer_id = product.producer_id,
    producer_name = producer.name, commune_code = coalesce(product.commune_code, producer.commune_code)
from product left join producer on producer.id = product.producer_id
where product.id = recognition.product_id;
alter table recognition
    alter column product_name set not null,
    add check (product_name = normalize(product_name, nfc)),
    add check (producer_name = normalize(producer_name, nfc)),
    add check (commune_code ~ '^[0-9]{5}$'),
    add column search_text text generated always as (ext.vn_fold(product_name || ' ' || coalesce(producer_name, '') || ' ' || coalesce(decision_no, '') || ' ' || coalesce(certificate_no, ''))) stored,
    add column sort_day date generated always as (coalesce(decided_on, make_date(decided_year, 1, 1))) stored;
create index recognition_newest on recognition (sort_day desc, id desc);
create index recognition_producer on recognition (producer_id, sort_day desc, id desc);
create index recognition_commune on recognition (commune_code, sort_day desc, id desc);
create index recognition_search on recognition using gin (search_text ext.gin_trgm_ops);
comment on column recognition.product_name is 'Tên sản phẩm khi được công nhận';
comment on column recognition.producer_id is 'Chủ thể khi được công nhận; trống khi tài liệu gốc không ghi';
comment on column recognition.producer_name is 'Tên chủ thể khi được công nhận';
comment on column recognition.commune_code is 'Mã xã, phường khi được công nhận';
comment on column recognition.search_text is 'Chữ để tìm, đã bỏ dấu';
comment on column recognition.sort_day is 'Ngày xếp thứ tự: ngày quyết định, hoặc ngày đầu năm khi chỉ biết năm';

--changeset ocop:recognition-decision
--validCheckSum: ANY
create table recognition_decision (
    id             uuid primary key,
    kind           text not null check (kind in ('RECOGNITION', 'RESULT_APPROVAL', 'REVOCATION')),
    state          text not null check (state in ('DRAFT', 'SUBMITTED', 'ISSUED')),
    subject        text not null check (subject = normalize(subject, nfc) and length(subject) between 1 and 500),
    legal_basis    text not null,
    recipients     text not null,
    proposed_by    text not null,
    signer         text,
    signer_title   text not null,
    number         text check (number = normalize(number, nfc) and length(number) between 1 and 60),
    number_key     text generated always as (upper(regexp_replace(number, '\s', '', 'g'))) stored,
    decided_on     date,
    decided_year   smallint generated always as (extract(year from decided_on)) stored,
    attachment_id  uuid references attachment (id),
    note           text,
    created_by     uuid not null references app_user (id),
    created_name   text not null,
    created_at     timestamptz not null default now(),
    issued_by      uuid references app_user (id),
    issued_name    text,
    issued_at      timestamptz,
    version        bigint not null default 0,
    check ((state = 'ISSUED') = (issued_at is not null)),
    check (state <> 'ISSUED' or (number is not null and decided_on is not null and signer is not null and issued_by is not null))
);
create unique index recognition_decision_number on recognition_decision (decided_year, number_key) where state = 'ISSUED';
create index recognition_decision_newest on recognition_decision (created_at desc, id desc);
comment on table recognition_decision is 'Quyết định của Chủ tịch UBND tỉnh: công nhận, phê duyệt kết quả từ 90 điểm, thu hồi';
comment on column recognition_decision.id is 'Mã định danh (UUIDv7)';
comment on column recognition_decision.kind is 'Loại: RECOGNITION công nhận, RESULT_APPROVAL phê duyệt kết quả từ 90 điểm, REVOCATION thu hồi';
comment on column recognition_decision.state is 'Tình trạng: DRAFT cán bộ soạn, SUBMITTED đã trình lãnh đạo, ISSUED đã ban hành';
comment on column recognition_decision.subject is 'Trích yếu';
comment on column recognition_decision.legal_basis is 'Căn cứ ban hành, mỗi dòng một căn cứ';
comment on column recognition_decision.recipients is 'Nơi nhận, mỗi dòng một nơi';
comment on column recognition_decision.proposed_by is 'Cơ quan tham mưu trình';
comment on column recognition_decision.signer is 'Người ký';
comment on column recognition_decision.signer_title is 'Quyền hạn, chức vụ của người ký, mỗi dòng một phần';
comment on column recognition_decision.number is 'Số, ký hiệu; dự thảo có thể để trống';
comment on column recognition_decision.number_key is 'Số, ký hiệu để so trùng';
comment on column recognition_decision.decided_on is 'Ngày ban hành; dự thảo có thể để trống';
comment on column recognition_decision.decided_year is 'Năm ban hành';
comment on column recognition_decision.attachment_id is 'Bản ký số hoặc bản chụp đã ký';
comment on column recognition_decision.note is 'Ghi chú của lãnh đạo khi trả lại dự thảo';
comment on column recognition_decision.created_by is 'Người soạn';
comment on column recognition_decision.created_name is 'Tên người soạn';
comment on column recognition_decision.created_at is 'Thời điểm soạn';
comment on column recognition_decision.issued_by is 'Người ban hành';
comment on column recognition_decision.issued_name is 'Tên người ban hành';
comment on column recognition_decision.issued_at is 'Thời điểm ghi nhận ban hành';
comment on column recognition_decision.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update, delete on recognition_decision to ${role};

create table recognition_decision_dossier (
    decision_id uuid not null references recognition_decision (id) on delete cascade,
    dossier_id  uuid not null references dossier (id),
    place       smallint not null check (place > 0),
    primary key (decision_id, dossier_id),
    unique (decision_id, place)
);
create index recognition_decision_dossier_of on recognition_decision_dossier (dossier_id);
comment on table recognition_decision_dossier is 'Hồ sơ trong một quyết định công nhận hoặc phê duyệt kết quả';
comment on column recognition_decision_dossier.decision_id is 'Quyết định';
comment on column recognition_decision_dossier.dossier_id is 'Hồ sơ';
comment on column recognition_decision_dossier.place is 'Số thứ tự trong phụ lục';
grant select, insert, update, delete on recognition_decision_dossier to ${role};

create table recognition_revocation (
    decision_id    uuid not null references recognition_decision (id) on delete cascade,
    recognition_id uuid not null references recognition (id),
    place          smallint not null check (place > 0),
    ground         text not null check (ground in ('FALSE_PAPERS', 'CRITERIA_LOST', 'LAW_BROKEN', 'MARK_MISUSED', 'PRODUCTION_STOPPED', 'OTHER_FINDING')),
    finding        text not null check (finding = normalize(finding, nfc)),
    found_on       date not null,
    primary key (decision_id, recognition_id)
);
create index recognition_revocation_of on recognition_revocation (recognition_id);
comment on table recognition_revocation is 'Lần công nhận bị thu hồi theo một quyết định (Điều 8 Quyết định 26/2026/QĐ-TTg)';
comment on column recognition_revocation.decision_id is 'Quyết định thu hồi';
comment on column recognition_revocation.recognition_id is 'Lần công nhận bị thu hồi';
comment on column recognition_revocation.place is 'Số thứ tự trong phụ lục';
comment on column recognition_revocation.ground is 'Trường hợp thu hồi: FALSE_PAPERS giấy tờ giả, CRITERIA_LOST không còn đạt tiêu chí, LAW_BROKEN vi phạm pháp luật, MARK_MISUSED dùng sai nhãn hiệu OCOP, PRODUCTION_STOPPED ngừng sản xuất, OTHER_FINDING phát hiện khác';
comment on column recognition_revocation.finding is 'Nội dung phát hiện';
comment on column recognition_revocation.found_on is 'Ngày phát hiện hoặc ngày xã xác nhận; thời hạn ra quyết định là 15 ngày';
grant select, insert, update, delete on recognition_revocation to ${role};

create table certificate_counter (
    year    smallint primary key,
    last_no integer not null check (last_no > 0)
);
comment on table certificate_counter is 'Số giấy chứng nhận đã cấp trong năm, liên tục không bỏ số';
comment on column certificate_counter.year is 'Năm';
comment on column certificate_counter.last_no is 'Số đã cấp gần nhất';
grant select, insert, update on certificate_counter to ${role};

create table certificate (
    recognition_id   uuid primary key references recognition (id),
    decision_id      uuid not null references recognition_decision (id),
    dossier_id       uuid not null unique references dossier (id),
    year             smallint not null,
    number           integer not null check (number > 0),
    specification    text,
    producer_address text,
    commune_name     text,
    group_name       text,
    unique (year, number)
);
create index certificate_decision on certificate (decision_id);
comment on table certificate is 'Giấy chứng nhận do tỉnh cấp, với nội dung giữ nguyên từ lúc cấp';
comment on column certificate.recognition_id is 'Lần công nhận';
comment on column certificate.decision_id is 'Quyết định công nhận';
comment on column certificate.dossier_id is 'Hồ sơ được công nhận';
comment on column certificate.year is 'Năm cấp';
comment on column certificate.number is 'Số thứ tự trong năm';
comment on column certificate.specification is 'Quy cách sản phẩm';
comment on column certificate.producer_address is 'Địa chỉ chủ thể';
comment on column certificate.commune_name is 'Tên xã, phường';
comment on column certificate.group_name is 'Tên bộ sản phẩm';
grant select, insert, update, delete on certificate to ${role};

create table ministry_result (
    dossier_id      uuid primary key references dossier (id),
    average         numeric(5, 2) not null check (average between 0 and 100),
    stars           smallint not null check (stars between 1 and 5),
    document_number text not null check (document_number = normalize(document_number, nfc)),
    document_date   date not null,
    recorded_by     uuid not null references app_user (id),
    recorded_at     timestamptz not null default now()
);
comment on table ministry_result is 'Kết quả của Hội đồng cấp trung ương do tỉnh ghi nhận';
comment on column ministry_result.dossier_id is 'Hồ sơ';
comment on column ministry_result.average is 'Điểm trung bình của Hội đồng trung ương';
comment on column ministry_result.stars is 'Hạng sao theo kết quả của Hội đồng trung ương';
comment on column ministry_result.document_number is 'Số văn bản của Bộ';
comment on column ministry_result.document_date is 'Ngày văn bản của Bộ';
comment on column ministry_result.recorded_by is 'Người ghi nhận';
comment on column ministry_result.recorded_at is 'Thời điểm ghi nhận';
grant select, insert, update, delete on ministry_result to ${role};
