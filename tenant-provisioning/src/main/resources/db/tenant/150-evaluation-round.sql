--liquibase formatted sql

--changeset ocop:evaluation-round
create table evaluation_round (
    id             uuid primary key,
    year           smallint not null check (year between 2018 and 2100),
    number         smallint not null check (number between 1 and 12),
    commune_cutoff date not null,
    complete_by    date not null check (complete_by >= commune_cutoff),
    extra          boolean not null,
    plan_number    text check (plan_number = normalize(plan_number, nfc) and length(plan_number) between 1 and 60),
    plan_date      date,
    state          text not null check (state in ('PLANNED', 'OPEN', 'CLOSED')),
    created_at     timestamptz not null default now(),
    version        bigint not null default 0,
    unique (year, number),
    check ((plan_number is null) = (plan_date is null)),
    check (not extra or plan_number is not null)
);
comment on table evaluation_round is 'Đợt đánh giá, phân hạng sản phẩm OCOP (Điều 5 Quyết định 26/2026/QĐ-TTg)';
comment on column evaluation_round.id is 'Mã định danh (UUIDv7)';
comment on column evaluation_round.year is 'Năm';
comment on column evaluation_round.number is 'Số thứ tự đợt trong năm';
comment on column evaluation_round.commune_cutoff is 'Ngày cuối cùng xã gửi đề nghị để được xét trong đợt';
comment on column evaluation_round.complete_by is 'Ngày cuối cùng phải hoàn thành đợt';
comment on column evaluation_round.extra is 'Đợt bổ sung, ngoài hai đợt bắt buộc trong năm';
comment on column evaluation_round.plan_number is 'Số kế hoạch mở đợt';
comment on column evaluation_round.plan_date is 'Ngày kế hoạch mở đợt';
comment on column evaluation_round.state is 'Tình trạng: PLANNED dự kiến, OPEN đang nhận và chấm, CLOSED đã kết thúc';
comment on column evaluation_round.created_at is 'Thời điểm tạo';
comment on column evaluation_round.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update on evaluation_round to ${role};
