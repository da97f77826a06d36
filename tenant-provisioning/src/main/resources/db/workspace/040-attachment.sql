--liquibase formatted sql

-- The content lies in the object store under the workspace's prefix and its SHA-256; a row here is one upload of it. While the
-- upload runs, the bytes received so far are a part file named after the id, whose length is the offset.
--changeset ocop:workspace-attachment
create table attachment (
    id             uuid primary key,
    file_name      text not null check (file_name = normalize(file_name, nfc) and length(file_name) between 1 and 200),
    purpose        text not null check (purpose ~ '^[A-Z][A-Z_]{1,39}$'),
    size_bytes     bigint not null check (size_bytes > 0),
    claimed_sha256 text check (claimed_sha256 ~ '^[0-9a-f]{64}$'),
    sha256         text check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type     text,
    state          text not null check (state in ('UPLOADING', 'STORED', 'REFUSED')),
    refusal        text,
    uploaded_by    uuid not null,
    uploader_name  text not null,
    owner_type     text check (owner_type ~ '^[a-z][a-z0-9-]{1,79}$'),
    owner_id       text,
    created_at     timestamptz not null default now(),
    stored_at      timestamptz,
    version        bigint not null default 0,
    check ((state = 'STORED') = (stored_at is not null)),
    check (state <> 'STORED' or (sha256 is not null and media_type is not null)),
    check ((state = 'REFUSED') = (refusal is not null)),
    check ((owner_type is null) = (owner_id is null))
);
create index attachment_owner on attachment (owner_type, owner_id) where owner_type is not null;
create index attachment_content on attachment (sha256) where state = 'STORED';
create index attachment_unfinished on attachment (created_at) where state = 'UPLOADING' or owner_type is null;
comment on table attachment is 'Tệp đính kèm, minh chứng';
comment on column attachment.id is 'Mã định danh (UUIDv7)';
comment on column attachment.file_name is 'Tên tệp do người tải lên đặt';
comment on column attachment.purpose is 'Mục đích, quyết định loại tệp và dung lượng được phép';
comment on column attachment.size_bytes is 'Dung lượng (byte)';
comment on column attachment.claimed_sha256 is 'Mã băm SHA-256 do máy người dùng báo trước';
comment on column attachment.sha256 is 'Mã băm SHA-256 của nội dung, cũng là địa chỉ trong kho lưu trữ';
comment on column attachment.media_type is 'Kiểu nội dung nhận biết được từ chính nội dung';
comment on column attachment.state is 'Tình trạng: UPLOADING đang tải lên, STORED đã lưu, REFUSED bị từ chối';
comment on column attachment.refusal is 'Mã lý do từ chối';
comment on column attachment.uploaded_by is 'Tài khoản tải lên';
comment on column attachment.uploader_name is 'Họ tên người tải lên tại thời điểm đó';
comment on column attachment.owner_type is 'Loại đối tượng mà tệp được đính kèm';
comment on column attachment.owner_id is 'Mã đối tượng mà tệp được đính kèm';
comment on column attachment.created_at is 'Thời điểm bắt đầu tải lên';
comment on column attachment.stored_at is 'Thời điểm lưu xong';
comment on column attachment.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update, delete on attachment to ${role};
