--liquibase formatted sql

-- What was announced after, or was not named in, the list of 050-calendar.sql. Days that the national office has changed by
-- then are its own and stay as they are (updated_by tells).
--
--   2025  Thông báo 6150/TB-BLĐTBXH, 03/12/2024: Tết 27-31/01, Friday 02/05 for Saturday 26/04, 01/09 beside the 2nd.
--   2026  Công văn 12729/VPCP-KGVX, 25/12/2025: Friday 02/01 for Saturday 10/01.
--         Công văn 9859/VPCP-KGVX, 13/10/2025, and Thông báo 9441/TB-BNV: Tết 16-20/02, Monday 31/08 for Saturday 22/08.
--   2027  Công văn 10065/VPCP-KGVX, 02/10/2026: Tết 04-10/02 (28 Chạp to mùng 5), 03/09 beside the 2nd.
--         Days swapped around 30/04/2027, if any, were not announced when this was written.
--   24/11 Nghị quyết 28/2026/QH16, Article 2, in force from 01/07/2026. It stands beside Article 112 of the Labour Code, not in
--         it, so Article 111(3) gives no substitute when it falls on a weekend. For 2026 no day is swapped for it (10065).
--changeset ocop:platform-calendar-announced-sources
update platform.calendar_day set source = 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024 (Bộ luật Lao động 2019, Điều 112)'
 where updated_by = 'Hệ thống' and (day between '2025-01-27' and '2025-01-31' or day = '2025-09-01');
update platform.calendar_day set source = 'Thông báo 6150/TB-BLĐTBXH ngày 03/12/2024'
 where updated_by = 'Hệ thống' and day in ('2025-04-26', '2025-05-02');
update platform.calendar_day set source = 'Công văn 12729/VPCP-KGVX ngày 25/12/2025'
 where updated_by = 'Hệ thống' and day in ('2026-01-02', '2026-01-10');
update platform.calendar_day
   set source = 'Công văn 9859/VPCP-KGVX ngày 13/10/2025, Thông báo 9441/TB-BNV (Bộ luật Lao động 2019, Điều 112)'
 where updated_by = 'Hệ thống' and (day between '2026-02-16' and '2026-02-20' or day = '2026-09-01');
update platform.calendar_day set source = 'Công văn 9859/VPCP-KGVX ngày 13/10/2025, Thông báo 9441/TB-BNV'
 where updated_by = 'Hệ thống' and day in ('2026-08-22', '2026-08-31');

--changeset ocop:platform-calendar-culture-day
insert into platform.calendar_day (day, kind, name, source, updated_by) values
    ('2026-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16, Điều 2; Công văn 10065/VPCP-KGVX ngày 02/10/2026', 'Hệ thống'),
    ('2027-11-24', 'HOLIDAY', 'Ngày Văn hóa Việt Nam', 'Nghị quyết 28/2026/QH16, Điều 2', 'Hệ thống')
on conflict (day) do nothing;

--changeset ocop:platform-calendar-tet-2027
delete from platform.calendar_day where day = '2027-02-11' and updated_by = 'Hệ thống';
insert into platform.calendar_day (day, kind, name, source, updated_by) values
    ('2027-02-04', 'HOLIDAY', 'Tết Nguyên đán (28 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống')
on conflict (day) do nothing;
update platform.calendar_day set kind = 'SUBSTITUTE', name = 'Nghỉ bù Tết Nguyên đán (mùng 4)'
 where day = '2027-02-09' and updated_by = 'Hệ thống';
update platform.calendar_day set name = 'Nghỉ bù Tết Nguyên đán (mùng 5)'
 where day = '2027-02-10' and updated_by = 'Hệ thống';
update platform.calendar_day set source = 'Công văn 10065/VPCP-KGVX ngày 02/10/2026 (Bộ luật Lao động 2019, Điều 112)'
 where updated_by = 'Hệ thống' and (day between '2027-02-04' and '2027-02-08' or day = '2027-09-03');
update platform.calendar_day set source = 'Công văn 10065/VPCP-KGVX ngày 02/10/2026 (Bộ luật Lao động 2019, Điều 111)'
 where updated_by = 'Hệ thống' and day in ('2027-02-09', '2027-02-10');
