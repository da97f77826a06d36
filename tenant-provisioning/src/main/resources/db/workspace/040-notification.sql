--liquibase formatted sql

--changeset ocop:workspace-notification
create table notification (
    id         uuid primary key,
    recipient  uuid not null,
    kind       text not null check (kind ~ '^[a-z][a-z0-9-]{1,79}$'),
    arguments  jsonb not null check (jsonb_typeof(arguments) = 'array'),
    link       text check (link like '/%'),
    created_at timestamptz not null default now(),
    read_at    timestamptz
);
comment on table notification is 'Thông báo cho từng người dùng';
comment on column notification.id is 'Mã định danh (UUIDv7, theo thời gian)';
comment on column notification.recipient is 'Tài khoản người nhận';
comment on column notification.kind is 'Loại thông báo; lời lẽ nằm trong danh mục tiếng Việt và tiếng Anh';
comment on column notification.arguments is 'Nội dung điền vào lời thông báo';
comment on column notification.link is 'Trang cần mở';
comment on column notification.created_at is 'Thời điểm gửi';
comment on column notification.read_at is 'Thời điểm đọc; trống khi chưa đọc';
create index notification_newest on notification (recipient, id desc);
create index notification_unread on notification (recipient) where read_at is null;
grant select, insert, update (read_at) on notification to ${role};

--changeset ocop:workspace-notification-preference
create table notification_preference (
    user_id    uuid primary key,
    by_mail    boolean not null default true,
    language   text not null default 'vi' check (language in ('vi', 'en')),
    updated_at timestamptz not null default now()
);
comment on table notification_preference is 'Cách nhận thông báo của từng người dùng';
comment on column notification_preference.user_id is 'Tài khoản';
comment on column notification_preference.by_mail is 'Nhận cả qua thư điện tử';
comment on column notification_preference.language is 'Ngôn ngữ của thư';
comment on column notification_preference.updated_at is 'Thời điểm sửa gần nhất';
grant select, insert, update on notification_preference to ${role};

--changeset ocop:workspace-mail-outbox
create table mail_outbox (
    id              uuid primary key,
    message_id      text not null unique,
    address         text not null,
    recipient_name  text not null,
    subject         text not null,
    text_body       text not null,
    html_body       text not null,
    state           text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    attempts        integer not null default 0,
    next_attempt_at timestamptz not null,
    created_at      timestamptz not null,
    claimed_at      timestamptz,
    finished_at     timestamptz,
    last_error      text,
    check ((state = 'SENDING') <= (claimed_at is not null)),
    check ((state in ('SENT', 'FAILED', 'UNCERTAIN')) = (finished_at is not null))
);
comment on table mail_outbox is 'Thư điện tử chờ gửi và đã gửi';
comment on column mail_outbox.id is 'Mã định danh (UUIDv7)';
comment on column mail_outbox.message_id is 'Message-ID của thư, không đổi giữa các lần thử';
comment on column mail_outbox.address is 'Địa chỉ người nhận';
comment on column mail_outbox.recipient_name is 'Tên người nhận';
comment on column mail_outbox.subject is 'Tiêu đề';
comment on column mail_outbox.text_body is 'Nội dung dạng chữ';
comment on column mail_outbox.html_body is 'Nội dung dạng HTML';
comment on column mail_outbox.state is 'Tình trạng: QUEUED chờ gửi, SENDING đang gửi, SENT đã gửi, FAILED không gửi được, UNCERTAIN không rõ máy chủ thư đã nhận hay chưa nên không gửi lại';
comment on column mail_outbox.attempts is 'Số lần đã thử';
comment on column mail_outbox.next_attempt_at is 'Thời điểm thử tiếp';
comment on column mail_outbox.created_at is 'Thời điểm xếp hàng';
comment on column mail_outbox.claimed_at is 'Thời điểm tiến trình gửi nhận việc gần nhất';
comment on column mail_outbox.finished_at is 'Thời điểm kết thúc';
comment on column mail_outbox.last_error is 'Lỗi của lần thử gần nhất';
create index mail_outbox_due on mail_outbox (next_attempt_at) where state = 'QUEUED';
create index mail_outbox_claimed on mail_outbox (claimed_at) where state = 'SENDING';
grant select, insert, update (state, attempts, next_attempt_at, claimed_at, finished_at, last_error) on mail_outbox to ${role};
