--liquibase formatted sql

--changeset ocop:workspace-mail-outbox-dropped
alter table mail_outbox drop constraint mail_outbox_state_check;
alter table mail_outbox drop constraint mail_outbox_check1;
alter table mail_outbox add constraint mail_outbox_state_check
    check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'DROPPED'));
alter table mail_outbox add constraint mail_outbox_finished_check
    check ((state in ('SENT', 'FAILED', 'UNCERTAIN', 'DROPPED')) = (finished_at is not null));
create index mail_outbox_undelivered on mail_outbox (id desc) where state in ('FAILED', 'UNCERTAIN');
comment on column mail_outbox.state is 'Tình trạng: QUEUED chờ gửi, SENDING đang gửi, SENT đã gửi, FAILED không gửi được, UNCERTAIN không rõ máy chủ thư đã nhận hay chưa nên không tự gửi lại, DROPPED người quản trị đã bỏ';
