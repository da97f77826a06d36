--liquibase formatted sql

--changeset ocop:measured-column
alter table setting add column measured text;
comment on column setting.measured is 'Cột thêm để đo thời gian nâng cấp';
