--liquibase formatted sql

--changeset ocop:recognition
create table recognition (
    id                uuid primary key,
    product_id        uuid not null references product (id),
    stars             smallint not null check (stars between 3 and 5),
    score             numeric(5, 2) check (score between 0 and 100),
    decision_no       text,
    decided_on        date,
    decided_year      smallint not null check (decided_year between 2018 and 2100),
    issuer            text,
    signer            text,
    valid_from        date,
    valid_to          date,
    state             text not null check (state in ('ACTIVE', 'EXPIRED', 'SUPERSEDED', 'REVOKED')),
    certificate_no    text,
    verification_code text not null unique check (verification_code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),
    regime            text not null check (regime in ('DECISION_1048_2019', 'DECISION_148_2023', 'DECISION_26_2026')),
    source            text not null check (source in ('EVALUATION', 'IMPORT')),
    document          text,
    evidence_level    text check (evidence_level in ('A', 'B', 'C')),
    created_at        timestamptz not null default now(),
    version           bigint not null default 0,
    check ((valid_from is null) = (valid_to is null)),
    check (valid_to > valid_from),
    check (decided_on is null or decided_year = extract(year from decided_on))
);
create index recognition_product on recognition (product_id, decided_year desc);
create index recognition_expiry on recognition (valid_to) where state = 'ACTIVE';
create unique index recognition_current on recognition (product_id) where state = 'ACTIVE';
comment on table recognition is 'Công nhận sản phẩm OCOP';
comment on column recognition.id is 'Mã định danh (UUIDv7)';
comment on column recognition.product_id is 'Sản phẩm';
comment on column recognition.stars is 'Hạng sao';
comment on column recognition.score is 'Điểm trung bình của Hội đồng';
comment on column recognition.decision_no is 'Số, ký hiệu quyết định';
comment on column recognition.decided_on is 'Ngày ban hành quyết định; trống là tài liệu gốc không ghi';
comment on column recognition.decided_year is 'Năm công nhận';
comment on column recognition.issuer is 'Cơ quan ban hành';
comment on column recognition.signer is 'Người ký';
comment on column recognition.valid_from is 'Ngày bắt đầu hiệu lực; trống là không rõ ngày ban hành';
comment on column recognition.valid_to is 'Ngày hết hiệu lực, sau 36 tháng';
comment on column recognition.state is 'Tình trạng: ACTIVE còn hiệu lực, EXPIRED hết hạn, SUPERSEDED được thay bằng lần công nhận sau, REVOKED bị thu hồi';
comment on column recognition.certificate_no is 'Số giấy chứng nhận';
comment on column recognition.verification_code is 'Mã xác minh công khai';
comment on column recognition.regime is 'Quy định áp dụng: DECISION_1048_2019, DECISION_148_2023, DECISION_26_2026';
comment on column recognition.source is 'Nguồn: EVALUATION từ đánh giá trên hệ thống, IMPORT nạp từ tệp';
comment on column recognition.document is 'Tài liệu gốc của dữ liệu đã nạp';
comment on column recognition.evidence_level is 'Mức tin cậy của tài liệu gốc: A quyết định, B cơ quan nhà nước và báo chí chính thống, C nguồn khác';
comment on column recognition.created_at is 'Thời điểm ghi';
comment on column recognition.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update, delete on recognition to ${role};
