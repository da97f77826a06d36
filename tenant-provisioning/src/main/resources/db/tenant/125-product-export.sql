--liquibase formatted sql

--changeset ocop:product-export
create view export_product (id, record) as
select id, jsonb_build_object(
    'producerId', producer_id,
    'name', name,
    'groupCode', group_code,
    'setCode', set_code,
    'specification', specification,
    'brand', brand,
    'gtin', gtin,
    'ingredients', ingredients,
    'story', story,
    'communeCode', commune_code,
    'originalPlace', original_place,
    'papers', to_jsonb(papers),
    'state', state)
from product;
comment on view export_product is 'Sản phẩm gửi cơ sở dữ liệu quốc gia';
comment on column export_product.id is 'Mã định danh của sản phẩm';
comment on column export_product.record is 'Nội dung được gửi';
grant select on export_product to ${role};
