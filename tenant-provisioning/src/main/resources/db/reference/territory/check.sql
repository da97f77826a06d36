select
    (select count(*) from platform.admin_unit where level = 'PROVINCE' and daterange(valid_from, valid_to) @> date '2025-06-30') as old_provinces,
    (select count(*) from platform.admin_unit where level = 'DISTRICT' and daterange(valid_from, valid_to) @> date '2025-06-30') as old_districts,
    (select count(*) from platform.admin_unit where level = 'COMMUNE' and daterange(valid_from, valid_to) @> date '2025-06-30') as old_communes,
    (select count(*) from platform.admin_unit where level = 'PROVINCE' and daterange(valid_from, valid_to) @> date '2025-07-01') as provinces,
    (select count(*) from platform.admin_unit where level = 'DISTRICT' and daterange(valid_from, valid_to) @> date '2025-07-01') as districts,
    (select count(*) from platform.admin_unit where level = 'COMMUNE' and daterange(valid_from, valid_to) @> date '2025-07-01') as communes,
    (select count(*) from platform.admin_unit unit where level <> 'DISTRICT' and valid_to is not null
        and not exists (select 1 from platform.admin_unit_link where predecessor_id = unit.id)) as without_successor,
    (select count(*) from platform.admin_unit unit where valid_from is not null
        and not exists (select 1 from platform.admin_unit_link where successor_id = unit.id)) as without_predecessor,
    (select count(*) from platform.admin_unit) as units
