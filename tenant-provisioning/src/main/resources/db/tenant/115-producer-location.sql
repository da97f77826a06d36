--liquibase formatted sql

--changeset ocop:producer-location
alter table producer add column longitude numeric(9, 6) check (longitude between 102 and 118);
alter table producer add column latitude numeric(8, 6) check (latitude between 6 and 24);
alter table producer add constraint producer_location_whole check ((longitude is null) = (latitude is null));
comment on column producer.longitude is 'Kinh độ của nơi sản xuất (WGS 84); trống là chưa chọn';
comment on column producer.latitude is 'Vĩ độ của nơi sản xuất (WGS 84)';
