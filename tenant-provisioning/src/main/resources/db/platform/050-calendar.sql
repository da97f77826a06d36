--liquibase formatted sql

-- One list for the whole country, kept by the national office. A day is either off (holiday, substitute, swapped) or worked
-- although it is a weekend day (make-up).
--changeset ocop:platform-calendar-day
create table platform.calendar_day (
    day        date primary key,
    kind       text not null check (kind in ('HOLIDAY', 'SUBSTITUTE', 'SWAPPED_OFF', 'MAKE_UP')),
    name       text not null check (length(name) between 1 and 200),
    source     text not null check (length(source) between 1 and 500),
    updated_by text not null,
    updated_at timestamptz not null default now()
);
comment on table platform.calendar_day is 'Lịch nghỉ lễ và làm bù của cả nước';
comment on column platform.calendar_day.day is 'Ngày';
comment on column platform.calendar_day.kind is 'Loại: HOLIDAY nghỉ lễ, tết, SUBSTITUTE nghỉ bù, SWAPPED_OFF nghỉ do hoán đổi, MAKE_UP làm bù';
comment on column platform.calendar_day.name is 'Tên ngày';
comment on column platform.calendar_day.source is 'Căn cứ pháp lý';
comment on column platform.calendar_day.updated_by is 'Người sửa gần nhất';
comment on column platform.calendar_day.updated_at is 'Thời điểm sửa gần nhất';
grant select on platform.calendar_day to workspace_reader;
grant insert, update, delete on platform.calendar_day to national;

-- Labour Code 2019 (45/2019/QH14), Article 112: 1 January; five days of Tết; 10 March of the lunar calendar; 30 April; 1 May;
-- 2 September and one day beside it. Article 111(3): a holiday on a weekly rest day is taken on the next working day.
-- Lunar dates: computed for the meridian of Vietnam (UTC+7) and checked by a test against VietnameseLunarDate.
-- Swaps: the announcements of the Prime Minister's office for 2025 and 2026. For 2027 none is known here: the rule of the law alone.
--changeset ocop:platform-calendar-2025-2027
insert into platform.calendar_day (day, kind, name, source, updated_by) values
    ('2025-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-01-27', 'HOLIDAY', 'Tết Nguyên đán (28 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-01-28', 'HOLIDAY', 'Tết Nguyên đán (29 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-01-29', 'HOLIDAY', 'Tết Nguyên đán (mùng 1)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-01-30', 'HOLIDAY', 'Tết Nguyên đán (mùng 2)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-01-31', 'HOLIDAY', 'Tết Nguyên đán (mùng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (mùng 10 tháng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-04-26', 'MAKE_UP', 'Làm bù cho thứ Sáu 02/5/2025', 'Hoán đổi ngày làm việc dịp lễ 30/4 và 01/5 năm 2025', 'Hệ thống'),
    ('2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-05-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 26/4/2025', 'Hoán đổi ngày làm việc dịp lễ 30/4 và 01/5 năm 2025', 'Hệ thống'),
    ('2025-09-01', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2025-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-01-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 10/01/2026', 'Hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026', 'Hệ thống'),
    ('2026-01-10', 'MAKE_UP', 'Làm bù cho thứ Sáu 02/01/2026', 'Hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026', 'Hệ thống'),
    ('2026-02-16', 'HOLIDAY', 'Tết Nguyên đán (29 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-02-17', 'HOLIDAY', 'Tết Nguyên đán (mùng 1)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-02-18', 'HOLIDAY', 'Tết Nguyên đán (mùng 2)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-02-19', 'HOLIDAY', 'Tết Nguyên đán (mùng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-02-20', 'HOLIDAY', 'Tết Nguyên đán (mùng 4)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (mùng 10 tháng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-04-27', 'SUBSTITUTE', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 111', 'Hệ thống'),
    ('2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-08-22', 'MAKE_UP', 'Làm bù cho thứ Hai 31/8/2026', 'Hoán đổi ngày làm việc dịp Quốc khánh năm 2026', 'Hệ thống'),
    ('2026-08-31', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 22/8/2026', 'Hoán đổi ngày làm việc dịp Quốc khánh năm 2026', 'Hệ thống'),
    ('2026-09-01', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2026-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-02-05', 'HOLIDAY', 'Tết Nguyên đán (29 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-02-06', 'HOLIDAY', 'Tết Nguyên đán (mùng 1)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-02-07', 'HOLIDAY', 'Tết Nguyên đán (mùng 2)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-02-08', 'HOLIDAY', 'Tết Nguyên đán (mùng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-02-09', 'HOLIDAY', 'Tết Nguyên đán (mùng 4)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-02-10', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 111', 'Hệ thống'),
    ('2027-02-11', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 111', 'Hệ thống'),
    ('2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (mùng 10 tháng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-05-03', 'SUBSTITUTE', 'Nghỉ bù Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 111', 'Hệ thống'),
    ('2027-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống'),
    ('2027-09-03', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống');
