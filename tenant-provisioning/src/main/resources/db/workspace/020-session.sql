--liquibase formatted sql

--changeset ocop:session
create table web_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index web_session_expiry on web_session (expiry_time);
create index web_session_principal on web_session (principal_name);
comment on table web_session is 'Phiên làm việc trên trình duyệt';
comment on column web_session.primary_id is 'Mã nội bộ của phiên';
comment on column web_session.session_id is 'Mã phiên trong cookie';
comment on column web_session.creation_time is 'Thời điểm mở (mili giây)';
comment on column web_session.last_access_time is 'Lần dùng gần nhất (mili giây)';
comment on column web_session.max_inactive_interval is 'Thời gian chờ tối đa (giây)';
comment on column web_session.expiry_time is 'Thời điểm hết hạn (mili giây)';
comment on column web_session.principal_name is 'Mã người dùng';
grant select, insert, update, delete on web_session to ${role};

create table web_session_attributes (
    session_primary_id char(36) not null references web_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table web_session_attributes is 'Nội dung của phiên làm việc';
comment on column web_session_attributes.session_primary_id is 'Phiên';
comment on column web_session_attributes.attribute_name is 'Tên';
comment on column web_session_attributes.attribute_bytes is 'Giá trị';
grant select, insert, update, delete on web_session_attributes to ${role};
