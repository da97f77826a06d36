create temporary table stage_new (
    code text, full_name text, level int, parent_code text, alternative_name text, alternative_code text,
    longitude numeric, latitude numeric, area_km2 numeric
) on commit drop;
create temporary table stage_link (
    old_code text, old_full_name text, district_code text, district_name text, province_code text, province_name text,
    new_code text, part text
) on commit drop;
create temporary table stage_resolution (province_code text, legal_basis text) on commit drop;
