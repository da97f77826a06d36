-- Turns the staged files into units with validity dates and links. Identifiers come from code and first day, so that every
-- installation has the same ones and a second load meets the rows of the first.

create temporary table unit_kind on commit drop as
select array_to_string(array ['Thành phố', 'Thị trấn', 'Thị xã', 'Đặc khu', 'Phường', 'Quận', 'Huyện', 'Tỉnh', 'Xã'], '|') as names;

create temporary table stage_unit (
    level text, code text, full_name text, parent_code text, province_code text, valid_from date, valid_to date, legal_basis text,
    alternative_name text, alternative_code text, longitude numeric, latitude numeric, area_km2 numeric
) on commit drop;

-- Before 1 July 2025, read from the links: every commune of that time has at least one.
insert into stage_unit (level, code, full_name, parent_code, province_code, valid_to, legal_basis)
select 'PROVINCE', province_code, province_name, null, province_code, date '2025-07-01', 'Quyết định 124/2004/QĐ-TTg'
from stage_link group by province_code, province_name
union all
select 'DISTRICT', district_code, district_name, province_code, province_code, date '2025-07-01', 'Quyết định 124/2004/QĐ-TTg'
from stage_link group by district_code, district_name, province_code
union all
select 'COMMUNE', old_code, old_full_name, district_code, province_code, date '2025-07-01', 'Quyết định 124/2004/QĐ-TTg'
from stage_link group by old_code, old_full_name, district_code, province_code;

-- The five island districts that had no communes and became special zones.
create temporary table island_district on commit drop as
select * from (values
    ('318', 'Huyện Bạch Long Vĩ', '31', '11948'),
    ('471', 'Huyện Cồn Cỏ', '45', '19742'),
    ('498', 'Huyện Hoàng Sa', '48', '20333'),
    ('536', 'Huyện Lý Sơn', '51', '21548'),
    ('755', 'Huyện Côn Đảo', '77', '26732')) as island (code, full_name, province_code, new_code);
insert into stage_unit (level, code, full_name, parent_code, province_code, valid_to, legal_basis)
select 'DISTRICT', code, full_name, province_code, province_code, date '2025-07-01', 'Quyết định 124/2004/QĐ-TTg' from island_district;

-- From 1 July 2025.
insert into stage_unit (level, code, full_name, parent_code, province_code, valid_from, legal_basis, alternative_name, alternative_code,
                        longitude, latitude, area_km2)
select case level when 1 then 'PROVINCE' else 'COMMUNE' end, code, full_name, nullif(parent_code, ''),
       coalesce(nullif(parent_code, ''), code), date '2025-07-01', 'Quyết định 19/2025/QĐ-TTg',
       nullif(alternative_name, ''), nullif(alternative_code, ''), longitude, latitude, area_km2
from stage_new;

-- Đồng Nai has been a city under the central government since 30 April 2026.
insert into stage_unit (level, code, full_name, province_code, valid_from, legal_basis, longitude, latitude, area_km2)
select level, code, 'Thành phố Đồng Nai', province_code, date '2026-04-30', 'Nghị quyết 30/2026/QH16', longitude, latitude, area_km2
from stage_unit where code = '75' and valid_from = date '2025-07-01';
update stage_unit set valid_to = date '2026-04-30', alternative_name = null where code = '75' and valid_from = date '2025-07-01';

insert into platform.admin_unit (id, level, code, name, full_name, unit_type, parent_code, province_code, valid_from, valid_to, legal_basis,
                                 alternative_name, alternative_code, longitude, latitude, area_km2)
select md5('admin_unit:' || code || ':' || coalesce(valid_from::text, '-'))::uuid, level, code, split.name, split.kind || ' ' || split.name, split.kind, parent_code,
       province_code, valid_from, valid_to, legal_basis, alternative_name, alternative_code, longitude, latitude, area_km2
from stage_unit, unit_kind,
     lateral (select match[2] as name, upper(left(match[1], 1)) || lower(substr(match[1], 2)) as kind
              from regexp_match(full_name, '^(' || unit_kind.names || ') (.+)$', 'i') as match) as split
on conflict (id) do update set
    name = excluded.name, full_name = excluded.full_name, unit_type = excluded.unit_type, parent_code = excluded.parent_code,
    province_code = excluded.province_code, valid_to = excluded.valid_to, legal_basis = excluded.legal_basis,
    alternative_name = excluded.alternative_name, alternative_code = excluded.alternative_code, longitude = excluded.longitude,
    latitude = excluded.latitude, area_km2 = excluded.area_km2;

create temporary table stage_relation on commit drop as
-- Communes: what went wholly into one new commune was merged, renamed or left alone; the rest was split.
select predecessor.id as predecessor_id, successor.id as successor_id,
       case when link.part = 'partial' then 'SPLIT'
            when count(*) over (partition by link.new_code) > 1 then 'MERGE'
            when predecessor.full_name = successor.full_name then 'UNCHANGED'
            else 'RENAME' end as kind,
       link.part = 'full' as whole,
       coalesce(resolution.legal_basis, 'Nghị quyết của Ủy ban Thường vụ Quốc hội ngày 16/06/2025 (số 1654 đến 1687/NQ-UBTVQH15)') as legal_basis
from stage_link link
join platform.admin_unit predecessor on predecessor.code = link.old_code and predecessor.valid_to = date '2025-07-01'
join platform.admin_unit successor on successor.code = link.new_code and successor.valid_from = date '2025-07-01'
left join stage_resolution resolution on resolution.province_code = successor.province_code
union all
select predecessor.id, successor.id, 'RENAME', true,
       coalesce(resolution.legal_basis, 'Nghị quyết của Ủy ban Thường vụ Quốc hội ngày 16/06/2025 (số 1654 đến 1687/NQ-UBTVQH15)')
from island_district island
join platform.admin_unit predecessor on predecessor.code = island.code and predecessor.valid_to = date '2025-07-01'
join platform.admin_unit successor on successor.code = island.new_code and successor.valid_from = date '2025-07-01'
left join stage_resolution resolution on resolution.province_code = successor.province_code
union all
-- Provinces: an old province went wholly to the new one that took most of its communes.
select predecessor.id, successor.id,
       case when count(*) over (partition by successor.id) > 1 then 'MERGE'
            when predecessor.full_name = successor.full_name then 'UNCHANGED'
            else 'RENAME' end,
       true, 'Nghị quyết 202/2025/QH15'
from (select distinct on (old_province) old_province, new_province
      from (select link.province_code as old_province, coalesce(nullif(unit.parent_code, ''), unit.code) as new_province, count(*) as communes
            from stage_link link join stage_new unit on unit.code = link.new_code group by 1, 2) as share
      order by old_province, communes desc) as main
join platform.admin_unit predecessor on predecessor.code = main.old_province and predecessor.valid_to = date '2025-07-01'
join platform.admin_unit successor on successor.code = main.new_province and successor.valid_from = date '2025-07-01'
union all
select predecessor.id, successor.id, 'RENAME', true, 'Nghị quyết 30/2026/QH16'
from platform.admin_unit predecessor
join platform.admin_unit successor on successor.code = predecessor.code and successor.valid_from = predecessor.valid_to
where predecessor.code = '75' and predecessor.valid_to = date '2026-04-30';

delete from platform.admin_unit_link link
where not exists (select 1 from stage_relation relation
                  where relation.predecessor_id = link.predecessor_id and relation.successor_id = link.successor_id);
insert into platform.admin_unit_link (predecessor_id, successor_id, kind, whole, legal_basis)
select predecessor_id, successor_id, kind, whole, legal_basis from stage_relation
on conflict (predecessor_id, successor_id) do update set
    kind = excluded.kind, whole = excluded.whole, legal_basis = excluded.legal_basis;
analyze platform.admin_unit;
analyze platform.admin_unit_link;
