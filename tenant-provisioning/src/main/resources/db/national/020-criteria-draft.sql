--liquibase formatted sql

--changeset ocop:criteria-draft
create table criteria_draft (
    id              uuid primary key,
    version_code    text not null,
    legal_basis     text not null,
    effective_from  date not null,
    file_name       text not null,
    document        bytea not null,
    content_hash    text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    set_count       integer not null,
    criterion_count integer not null,
    option_count    integer not null,
    template_id     uuid references platform.criteria_template (id),
    created_at      timestamptz not null default now(),
    created_by      text not null,
    published_at    timestamptz,
    published_by    text,
    version         bigint not null default 0,
    check ((template_id is null) = (published_at is null))
);
comment on table criteria_draft is 'Dự thảo bộ tiêu chí của cơ quan trung ương';
comment on column criteria_draft.id is 'Mã định danh (UUIDv7)';
comment on column criteria_draft.version_code is 'Số phiên bản ghi trong tệp';
comment on column criteria_draft.legal_basis is 'Căn cứ pháp lý ghi trong tệp';
comment on column criteria_draft.effective_from is 'Ngày bắt đầu áp dụng ghi trong tệp';
comment on column criteria_draft.file_name is 'Tên tệp đã tải lên';
comment on column criteria_draft.document is 'Nội dung tệp đã tải lên, nguyên văn';
comment on column criteria_draft.content_hash is 'Giá trị băm SHA-256 của nội dung bộ tiêu chí';
comment on column criteria_draft.set_count is 'Số bộ sản phẩm';
comment on column criteria_draft.criterion_count is 'Số tiêu chí';
comment on column criteria_draft.option_count is 'Số mức điểm';
comment on column criteria_draft.template_id is 'Phiên bản đã công bố từ dự thảo này; trống là chưa công bố';
comment on column criteria_draft.created_at is 'Thời điểm tải lên';
comment on column criteria_draft.created_by is 'Người tải lên';
comment on column criteria_draft.published_at is 'Thời điểm công bố';
comment on column criteria_draft.published_by is 'Người công bố';
comment on column criteria_draft.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update, delete on criteria_draft to ${role};
