--liquibase formatted sql

--changeset ocop:territory-sort-name
alter table platform.admin_unit add column sort_name text not null generated always as (ext.vn_fold(name)) stored;
comment on column platform.admin_unit.sort_name is 'Tên riêng không dấu để sắp xếp';
