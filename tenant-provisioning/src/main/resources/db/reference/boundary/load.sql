-- Turns one staged file into boundaries. A more detailed outline takes the place of an overview, never the other way round.
-- Slivers that are no area after mending are left out; whoever draws them must not stumble over a broken ring.
insert into platform.admin_unit_boundary (unit_code, level, detail, source, outline, tile_shape, label)
select code, level, detail, source, outline, ext.st_transform(outline, 3857), ext.st_pointonsurface(outline)
from (
    select feature -> 'properties' ->> 'code' as code, file.level, file.detail, file.source,
           ext.st_multi(ext.st_collectionextract(ext.st_makevalid(
               ext.st_setsrid(ext.st_geomfromgeojson(feature ->> 'geometry'), 4326)), 3)) as outline
    from stage_boundary file, jsonb_array_elements(file.content -> 'features') as feature
) as read
where not ext.st_isempty(outline)
on conflict (level, unit_code) do update set
    detail = excluded.detail, source = excluded.source, outline = excluded.outline, tile_shape = excluded.tile_shape,
    label = excluded.label;
