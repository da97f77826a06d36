--liquibase formatted sql

--changeset ocop:council-rules
create table council_rules (
    version          integer primary key check (version > 0),
    decision_number  text not null check (decision_number = normalize(decision_number, nfc) and length(decision_number) between 1 and 60),
    decision_date    date not null,
    min_attendance   numeric(3, 2) not null check (min_attendance between 0.5 and 1),
    chair_required   boolean not null,
    max_deviation    smallint not null check (max_deviation between 0 and 100),
    rescore_rounds   smallint not null check (rescore_rounds between 0 and 5),
    average_method   text not null check (average_method in ('MEAN', 'TRIMMED')),
    threshold_judge  text not null check (threshold_judge in ('AVERAGE', 'MAJORITY', 'CONCLUSION')),
    blind            boolean not null,
    meeting_modes    text[] not null check (cardinality(meeting_modes) > 0 and meeting_modes <@ array['IN_PERSON', 'ONLINE', 'WRITTEN']),
    decimals         smallint not null check (decimals between 0 and 4),
    written_by       uuid not null references app_user (id),
    written_at       timestamptz not null
);
comment on table council_rules is 'Quy chế hoạt động của Hội đồng đánh giá, phân hạng, từng phiên bản; chỉ ghi thêm';
comment on column council_rules.version is 'Số phiên bản, tăng dần từ 1';
comment on column council_rules.decision_number is 'Số quyết định ban hành quy chế';
comment on column council_rules.decision_date is 'Ngày quyết định ban hành quy chế';
comment on column council_rules.min_attendance is 'Tỷ lệ thành viên tối thiểu phải chấm để họp hợp lệ';
comment on column council_rules.chair_required is 'Bắt buộc có phiếu của Chủ tịch Hội đồng';
comment on column council_rules.max_deviation is 'Chênh lệch tổng điểm tối đa giữa hai thành viên, quá mức phải chấm lại';
comment on column council_rules.rescore_rounds is 'Số lần chấm lại tối đa';
comment on column council_rules.average_method is 'Cách tính điểm trung bình: MEAN trung bình cộng, TRIMMED bỏ phiếu cao nhất và thấp nhất';
comment on column council_rules.threshold_judge is 'Cách xét điểm tối thiểu của tiêu chí: AVERAGE theo điểm trung bình, MAJORITY theo đa số phiếu, CONCLUSION theo kết luận của Hội đồng';
comment on column council_rules.blind is 'Phiếu chấm kín đến khi khóa chấm điểm';
comment on column council_rules.meeting_modes is 'Hình thức họp được dùng: IN_PERSON trực tiếp, ONLINE trực tuyến, WRITTEN lấy ý kiến bằng văn bản';
comment on column council_rules.decimals is 'Số chữ số thập phân của điểm trung bình';
comment on column council_rules.written_by is 'Tài khoản ghi quy chế';
comment on column council_rules.written_at is 'Thời điểm ghi';
grant select, insert on council_rules to ${role};

--changeset ocop:council
create table council (
    id               uuid primary key,
    title            text not null check (title = normalize(title, nfc) and length(title) between 1 and 200),
    decision_number  text not null check (decision_number = normalize(decision_number, nfc) and length(decision_number) between 1 and 60),
    decision_date    date not null,
    round_id         uuid not null references evaluation_round (id),
    state            text not null check (state in ('ACTIVE', 'DISSOLVED')),
    dissolved_reason text check (length(dissolved_reason) between 1 and 1000),
    rules_version    integer check (rules_version >= 0),
    created_by       uuid not null references app_user (id),
    created_at       timestamptz not null,
    version          bigint not null default 0,
    search_text      text generated always as (ext.vn_fold(title || ' ' || decision_number)) stored,
    check ((state = 'DISSOLVED') = (dissolved_reason is not null))
);
create unique index council_decision on council (decision_number, decision_date) where state = 'ACTIVE';
create index council_newest on council (decision_date desc, id desc);
create index council_round on council (round_id);
create index council_search on council using gin (search_text ext.gin_trgm_ops);
comment on table council is 'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh (Điều 7 khoản 3 điểm b)';
comment on column council.id is 'Mã định danh (UUIDv7)';
comment on column council.title is 'Tên Hội đồng';
comment on column council.decision_number is 'Số quyết định thành lập';
comment on column council.decision_date is 'Ngày quyết định thành lập';
comment on column council.round_id is 'Đợt đánh giá';
comment on column council.state is 'Tình trạng: ACTIVE đang hoạt động, DISSOLVED đã giải thể';
comment on column council.dissolved_reason is 'Lý do giải thể';
comment on column council.rules_version is 'Phiên bản quy chế áp dụng, cố định khi mở chấm điểm lần đầu; 0 là mức thông dụng khi tỉnh chưa ghi quy chế';
comment on column council.created_by is 'Tài khoản lập';
comment on column council.created_at is 'Thời điểm lập';
comment on column council.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column council.search_text is 'Chuỗi tìm kiếm không dấu';
grant select, insert, update on council to ${role};

--changeset ocop:council-seat
create table council_seat (
    council_id uuid not null references council (id),
    user_id    uuid not null references app_user (id),
    place      smallint not null check (place > 0),
    function   text not null check (function in ('CHAIR', 'SECRETARY', 'MEMBER')),
    votes      boolean not null,
    full_name  text not null,
    agency     text not null check (length(agency) between 1 and 200),
    position   text check (length(position) between 1 and 200),
    primary key (council_id, user_id),
    check (function = 'SECRETARY' or votes)
);
create unique index council_seat_one_chair on council_seat (council_id) where function = 'CHAIR';
create unique index council_seat_one_secretary on council_seat (council_id) where function = 'SECRETARY';
create index council_seat_user on council_seat (user_id);
comment on table council_seat is 'Thành viên Hội đồng đánh giá, phân hạng';
comment on column council_seat.council_id is 'Hội đồng';
comment on column council_seat.user_id is 'Tài khoản của thành viên';
comment on column council_seat.place is 'Thứ tự trong danh sách của quyết định';
comment on column council_seat.function is 'Chức danh: CHAIR chủ tịch, SECRETARY thư ký, MEMBER ủy viên';
comment on column council_seat.votes is 'Có chấm điểm; chỉ thư ký được không chấm';
comment on column council_seat.full_name is 'Họ tên tại thời điểm thành lập';
comment on column council_seat.agency is 'Cơ quan, đơn vị';
comment on column council_seat.position is 'Chức vụ';
grant select, insert, update, delete on council_seat to ${role};
