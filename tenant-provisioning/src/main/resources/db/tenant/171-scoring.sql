--liquibase formatted sql

--changeset ocop:scoring
create table scoring (
    id           uuid primary key,
    council_id   uuid not null references council (id),
    dossier_id   uuid not null references dossier (id),
    meets_on     date not null,
    mode         text not null check (mode in ('IN_PERSON', 'ONLINE', 'WRITTEN')),
    state        text not null check (state in ('SCHEDULED', 'OPEN', 'CLOSED', 'CONCLUDED')),
    pass         smallint not null default 0 check (pass between 0 and 6),
    scheduled_by uuid not null references app_user (id),
    scheduled_at timestamptz not null,
    version      bigint not null default 0,
    check ((state = 'SCHEDULED') = (pass = 0))
);
create unique index scoring_one_at_a_time on scoring (dossier_id) where state <> 'CONCLUDED';
create index scoring_dossier on scoring (dossier_id, id desc);
create index scoring_council on scoring (council_id, meets_on, id);
comment on table scoring is 'Phiên chấm điểm: một hồ sơ do một Hội đồng xét';
comment on column scoring.id is 'Mã định danh (UUIDv7)';
comment on column scoring.council_id is 'Hội đồng';
comment on column scoring.dossier_id is 'Hồ sơ';
comment on column scoring.meets_on is 'Ngày họp';
comment on column scoring.mode is 'Hình thức: IN_PERSON trực tiếp, ONLINE trực tuyến, WRITTEN lấy ý kiến bằng văn bản';
comment on column scoring.state is 'Tình trạng: SCHEDULED đã xếp lịch, OPEN đang chấm, CLOSED đã khóa, CONCLUDED đã kết luận';
comment on column scoring.pass is 'Lượt chấm hiện tại: 1 là lần đầu, lớn hơn là chấm lại';
comment on column scoring.scheduled_by is 'Tài khoản xếp lịch';
comment on column scoring.scheduled_at is 'Thời điểm xếp lịch';
comment on column scoring.version is 'Số lần sửa, để phát hiện sửa đồng thời';
grant select, insert, update, delete on scoring to ${role};

--changeset ocop:scoring-pass
create table scoring_pass (
    scoring_id uuid not null references scoring (id),
    number     smallint not null check (number > 0),
    opened_at  timestamptz not null,
    opened_by  text not null,
    reason     text check (length(reason) between 1 and 4000),
    closed_at  timestamptz,
    closed_by  text,
    primary key (scoring_id, number),
    check ((closed_at is null) = (closed_by is null)),
    check (number = 1 or reason is not null)
);
comment on table scoring_pass is 'Lượt chấm của phiên: lần đầu và các lần chấm lại';
comment on column scoring_pass.scoring_id is 'Phiên chấm điểm';
comment on column scoring_pass.number is 'Số thứ tự lượt';
comment on column scoring_pass.opened_at is 'Thời điểm mở';
comment on column scoring_pass.opened_by is 'Họ tên người mở';
comment on column scoring_pass.reason is 'Lý do chấm lại';
comment on column scoring_pass.closed_at is 'Thời điểm khóa';
comment on column scoring_pass.closed_by is 'Họ tên người khóa';
grant select, insert, update on scoring_pass to ${role};

--changeset ocop:scoring-excuse
create table scoring_excuse (
    scoring_id uuid not null references scoring (id),
    user_id    uuid not null references app_user (id),
    producer   boolean not null,
    reason     text check (length(reason) between 1 and 2000),
    at         timestamptz not null,
    primary key (scoring_id, user_id),
    check (producer or reason is not null)
);
comment on table scoring_excuse is 'Thành viên không tham gia chấm vì có xung đột lợi ích với chủ thể';
comment on column scoring_excuse.scoring_id is 'Phiên chấm điểm';
comment on column scoring_excuse.user_id is 'Thành viên';
comment on column scoring_excuse.producer is 'Là người của chủ thể, hệ thống tự loại';
comment on column scoring_excuse.reason is 'Lý do thành viên tự khai';
comment on column scoring_excuse.at is 'Thời điểm ghi nhận';
grant select, insert, delete on scoring_excuse to ${role};

--changeset ocop:ballot
create table ballot (
    id              uuid primary key,
    scoring_id      uuid not null references scoring (id),
    pass            smallint not null check (pass > 0),
    user_id         uuid not null references app_user (id),
    state           text not null check (state in ('DRAFT', 'SENT')),
    general_comment text check (length(general_comment) between 1 and 4000),
    mutation_id     uuid,
    updated_at      timestamptz not null,
    sent_at         timestamptz,
    version         bigint not null default 0,
    unique (scoring_id, pass, user_id),
    check ((state = 'SENT') = (sent_at is not null))
);
create index ballot_user on ballot (user_id, scoring_id);
comment on table ballot is 'Phiếu chấm điểm của thành viên Hội đồng, mỗi lượt một phiếu';
comment on column ballot.id is 'Mã định danh (UUIDv7)';
comment on column ballot.scoring_id is 'Phiên chấm điểm';
comment on column ballot.pass is 'Lượt chấm';
comment on column ballot.user_id is 'Thành viên chấm';
comment on column ballot.state is 'Tình trạng: DRAFT đang chấm, SENT đã gửi';
comment on column ballot.general_comment is 'Nhận xét chung';
comment on column ballot.mutation_id is 'Mã lần ghi gần nhất, để lần gửi lại không ghi hai lần';
comment on column ballot.updated_at is 'Thời điểm ghi gần nhất';
comment on column ballot.sent_at is 'Thời điểm gửi';
comment on column ballot.version is 'Số lần ghi, để phát hiện sửa đồng thời';
grant select, insert, update on ballot to ${role};

--changeset ocop:ballot-choice
create table ballot_choice (
    ballot_id      uuid not null references ballot (id),
    criterion_code text not null check (length(criterion_code) between 1 and 20),
    option_number  smallint check (option_number between 1 and 100),
    comment        text check (length(comment) between 1 and 2000),
    primary key (ballot_id, criterion_code),
    check (option_number is not null or comment is not null)
);
comment on table ballot_choice is 'Mức điểm và nhận xét theo tiêu chí của phiếu chấm';
comment on column ballot_choice.ballot_id is 'Phiếu chấm';
comment on column ballot_choice.criterion_code is 'Mã tiêu chí trong bộ sản phẩm';
comment on column ballot_choice.option_number is 'Số thứ tự mức điểm đã chọn; trống khi mới có nhận xét';
comment on column ballot_choice.comment is 'Nhận xét của thành viên';
grant select, insert, delete on ballot_choice to ${role};

--changeset ocop:ballot-knockout
create table ballot_knockout (
    ballot_id uuid not null references ballot (id),
    code      text not null check (length(code) between 1 and 40),
    reason    text not null check (length(reason) between 1 and 2000),
    primary key (ballot_id, code)
);
comment on table ballot_knockout is 'Đề nghị loại hồ sơ trong phiếu chấm';
comment on column ballot_knockout.ballot_id is 'Phiếu chấm';
comment on column ballot_knockout.code is 'Mã căn cứ loại trong bộ tiêu chí';
comment on column ballot_knockout.reason is 'Lý do của thành viên';
grant select, insert, delete on ballot_knockout to ${role};

--changeset ocop:conclusion
create table conclusion (
    id                uuid primary key,
    scoring_id        uuid not null unique references scoring (id),
    dossier_id        uuid not null references dossier (id),
    council_id        uuid not null references council (id),
    knocked_out       boolean not null,
    knockout_codes    text[] not null default '{}',
    knockout_reason   text check (length(knockout_reason) between 1 and 4000),
    average           numeric(7, 4),
    part_a            numeric(7, 4),
    part_b            numeric(7, 4),
    part_c            numeric(7, 4),
    band_stars        smallint check (band_stars between 1 and 5),
    stars             smallint not null check (stars between 0 and 5),
    pass              smallint not null check (pass > 0),
    council_size      smallint not null check (council_size > 0),
    present           smallint not null check (present >= 0),
    excused           smallint not null check (excused >= 0),
    spread            smallint check (spread between 0 and 100),
    max_deviation     smallint not null,
    deviation_reason  text check (length(deviation_reason) between 1 and 4000),
    minutes_number    text not null check (length(minutes_number) between 1 and 60),
    minutes_date      date not null,
    discussion        text check (length(discussion) between 1 and 10000),
    concluded_points  jsonb not null default '{}' check (jsonb_typeof(concluded_points) = 'object'),
    concluded_by      uuid not null references app_user (id),
    concluded_by_name text not null,
    concluded_at      timestamptz not null,
    check (knocked_out = (knockout_reason is not null)),
    check (knocked_out or (average is not null and part_a is not null and part_b is not null and part_c is not null and band_stars is not null and stars > 0)),
    check (not knocked_out or stars = 0)
);
create index conclusion_dossier on conclusion (dossier_id, concluded_at desc);
create index conclusion_council on conclusion (council_id);
comment on table conclusion is 'Kết luận của Hội đồng về hồ sơ; chỉ ghi thêm';
comment on column conclusion.id is 'Mã định danh (UUIDv7)';
comment on column conclusion.scoring_id is 'Phiên chấm điểm';
comment on column conclusion.dossier_id is 'Hồ sơ';
comment on column conclusion.council_id is 'Hội đồng';
comment on column conclusion.knocked_out is 'Hồ sơ bị loại';
comment on column conclusion.knockout_codes is 'Mã các căn cứ loại trong bộ tiêu chí';
comment on column conclusion.knockout_reason is 'Lý do loại';
comment on column conclusion.average is 'Điểm trung bình, làm tròn theo quy chế; trống khi bị loại';
comment on column conclusion.part_a is 'Điểm trung bình phần A';
comment on column conclusion.part_b is 'Điểm trung bình phần B';
comment on column conclusion.part_c is 'Điểm trung bình phần C';
comment on column conclusion.band_stars is 'Hạng sao theo khung điểm';
comment on column conclusion.stars is 'Hạng sao theo khung điểm và mức tối thiểu; 0 khi bị loại';
comment on column conclusion.pass is 'Lượt chấm được tính';
comment on column conclusion.council_size is 'Số thành viên có quyền chấm';
comment on column conclusion.present is 'Số phiếu đã gửi được tính';
comment on column conclusion.excused is 'Số thành viên không chấm vì xung đột lợi ích';
comment on column conclusion.spread is 'Chênh lệch tổng điểm lớn nhất giữa hai thành viên';
comment on column conclusion.max_deviation is 'Chênh lệch tối đa theo quy chế';
comment on column conclusion.deviation_reason is 'Lý do kết luận khi chênh lệch vượt mức';
comment on column conclusion.minutes_number is 'Số biên bản họp';
comment on column conclusion.minutes_date is 'Ngày biên bản họp';
comment on column conclusion.discussion is 'Nội dung thảo luận';
comment on column conclusion.concluded_points is 'Điểm tiêu chí do Hội đồng kết luận khi quy chế quy định, theo mã tiêu chí';
comment on column conclusion.concluded_by is 'Tài khoản ghi kết luận';
comment on column conclusion.concluded_by_name is 'Họ tên người ghi kết luận tại thời điểm đó';
comment on column conclusion.concluded_at is 'Thời điểm kết luận';
grant select, insert on conclusion to ${role};
