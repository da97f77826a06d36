-- What a database needs once, by a superuser, before the application's own logins can do everything else.
-- Idempotent. Passwords and log-in rights of ocop_owner, ocop_app and ocop_batch are set by the command line afterwards.

do $$
declare
    name text;
begin
    foreach name in array array [
        'ocop_owner', 'ocop_app', 'ocop_batch', 'registry_reader', 'workspace_reader', 'national', 'operator'
    ] loop
        if not exists (select 1 from pg_roles where rolname = name) then
            execute format('create role %I', name);
        end if;
    end loop;
end
$$;

-- Owner of every object; migrates and onboards, and is known to the command line and the provisioning worker only.
alter role ocop_owner login createrole inherit;
-- Web application and jobs: owns nothing, sees nothing until a transaction takes a tenant's role.
alter role ocop_app login noinherit nocreaterole;
alter role ocop_app set search_path = '';
-- Job repository of Spring Batch and the scheduler's table, nothing else.
alter role ocop_batch login inherit;
alter role ocop_batch set search_path = 'platform';
alter role registry_reader nologin;
alter role workspace_reader nologin;
alter role national nologin;
alter role operator nologin;

grant registry_reader, national, operator to ocop_app;
grant workspace_reader to national, operator;
-- The owner hands these roles on to new tenants and creates objects in their name.
grant workspace_reader to ocop_owner with admin option;

revoke all on schema public from public;

create schema if not exists ext;
grant usage on schema ext to public;
create extension if not exists postgis schema ext;
create extension if not exists unaccent schema ext;
create extension if not exists pg_trgm schema ext;
create extension if not exists btree_gist schema ext;

-- Folds Vietnamese text for search: any Unicode form, any case, with or without diacritics. The two-argument unaccent names its
-- dictionary and so does not depend on search_path, which is what makes the function immutable in truth.
create or replace function ext.vn_fold(value text) returns text
    language sql immutable strict parallel safe
    return lower(ext.unaccent('ext.unaccent'::regdictionary, normalize(value, nfc)));
comment on function ext.vn_fold(text) is 'Chuẩn hóa chuỗi tiếng Việt để tìm kiếm không phân biệt dấu, hoa thường';

create schema if not exists platform authorization ocop_owner;
create schema if not exists national authorization ocop_owner;
create schema if not exists operator authorization ocop_owner;
grant usage on schema platform to registry_reader, workspace_reader, ocop_batch;
grant usage on schema national to national;
grant usage on schema operator to operator;

do $$
begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to ocop_owner, ocop_app, ocop_batch', current_database());
    execute format('grant create, temporary on database %I to ocop_owner', current_database());
end
$$;
