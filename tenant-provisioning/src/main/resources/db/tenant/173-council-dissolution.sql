--liquibase formatted sql

-- Councils dissolved before this have a reason only.
--changeset ocop:council-dissolution
alter table council
    add column dissolution_number text check (dissolution_number = normalize(dissolution_number, nfc) and length(dissolution_number) between 1 and 60),
    add column dissolution_date   date,
    add check ((dissolution_number is null) = (dissolution_date is null)),
    add check (state = 'DISSOLVED' or dissolution_number is null);
comment on column council.dissolution_number is 'Số quyết định giải thể';
comment on column council.dissolution_date is 'Ngày quyết định giải thể';
