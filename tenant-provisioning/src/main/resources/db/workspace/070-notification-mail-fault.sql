--liquibase formatted sql

--changeset ocop:workspace-mail-outbox-fault
alter table mail_outbox add column last_fault text
    check (last_fault in ('NOT_CONFIGURED', 'UNREACHABLE', 'UNPROTECTED', 'SIGN_IN_REFUSED', 'BAD_ADDRESS', 'MAILBOX_REFUSED',
        'MAILBOX_FULL', 'REFUSED', 'LATER', 'INTERRUPTED'));
comment on column mail_outbox.last_fault is 'Loại trục trặc của lần thử gần nhất; trống khi thư đã gửi hoặc thư cũ chưa ghi loại';
comment on column mail_outbox.last_error is 'Lời của máy chủ thư hoặc của kết nối ở lần thử gần nhất';
grant update (last_fault) on mail_outbox to ${role};
