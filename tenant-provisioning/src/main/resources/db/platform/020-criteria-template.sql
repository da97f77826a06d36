--liquibase formatted sql

-- A published version never changes: the national office may add rows, nobody may change or remove them.

--changeset ocop:criteria-template
create table platform.criteria_template (
    id              uuid primary key,
    version_code    text not null,
    legal_basis     text not null,
    effective_from  date not null,
    replaces        text[] not null default '{}',
    remarks         text[] not null default '{}',
    source_remarks  text[] not null default '{}',
    content_hash    text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    set_count       integer not null check (set_count > 0),
    criterion_count integer not null check (criterion_count > 0),
    option_count    integer not null check (option_count > 0),
    published_at    timestamptz not null default now(),
    published_by    text not null,
    constraint criteria_template_version_key unique (version_code),
    constraint criteria_template_effective_key unique (effective_from)
);
comment on table platform.criteria_template is 'Phiên bản bộ tiêu chí đã công bố (không sửa, không xóa)';
comment on column platform.criteria_template.id is 'Mã định danh (UUIDv7)';
comment on column platform.criteria_template.version_code is 'Số phiên bản';
comment on column platform.criteria_template.legal_basis is 'Căn cứ pháp lý';
comment on column platform.criteria_template.effective_from is 'Ngày bắt đầu áp dụng';
comment on column platform.criteria_template.replaces is 'Văn bản được thay thế';
comment on column platform.criteria_template.remarks is 'Ghi chú cách hiểu';
comment on column platform.criteria_template.source_remarks is 'Những chỗ của bản nguồn đã phải hiểu theo ngữ cảnh';
comment on column platform.criteria_template.content_hash is 'Giá trị băm SHA-256 của toàn bộ nội dung, để phát hiện thay đổi';
comment on column platform.criteria_template.set_count is 'Số bộ sản phẩm';
comment on column platform.criteria_template.criterion_count is 'Số tiêu chí';
comment on column platform.criteria_template.option_count is 'Số mức điểm';
comment on column platform.criteria_template.published_at is 'Thời điểm công bố';
comment on column platform.criteria_template.published_by is 'Người công bố';

create table platform.criteria_band (
    template_id  uuid not null references platform.criteria_template (id),
    stars        smallint not null check (stars between 1 and 5),
    min_points   smallint not null,
    max_points   smallint not null,
    max_included boolean not null,
    authority    text check (authority in ('CENTRAL', 'PROVINCE')),
    primary key (template_id, stars)
);
comment on table platform.criteria_band is 'Khung điểm xếp hạng sao';
comment on column platform.criteria_band.template_id is 'Phiên bản bộ tiêu chí';
comment on column platform.criteria_band.stars is 'Hạng sao';
comment on column platform.criteria_band.min_points is 'Điểm thấp nhất của khung';
comment on column platform.criteria_band.max_points is 'Điểm cao nhất của khung';
comment on column platform.criteria_band.max_included is 'Điểm cao nhất có thuộc khung hay không';
comment on column platform.criteria_band.authority is 'Cấp công nhận: CENTRAL trung ương, PROVINCE tỉnh; trống là không công nhận';

create table platform.criteria_group (
    template_id uuid not null references platform.criteria_template (id),
    code        text not null,
    position    smallint not null,
    name        text not null,
    primary key (template_id, code)
);
comment on table platform.criteria_group is 'Nhóm sản phẩm';
comment on column platform.criteria_group.template_id is 'Phiên bản bộ tiêu chí';
comment on column platform.criteria_group.code is 'Mã nhóm';
comment on column platform.criteria_group.position is 'Thứ tự';
comment on column platform.criteria_group.name is 'Tên nhóm';

create table platform.criteria_set (
    template_id       uuid not null,
    code              text not null,
    group_code        text not null,
    number            smallint not null,
    mnemonic          text not null,
    name              text not null,
    subgroup          text,
    managing_agencies text[] not null default '{}',
    sample_required   boolean not null,
    knockouts         text[] not null default '{}',
    primary key (template_id, code),
    unique (template_id, number),
    foreign key (template_id, group_code) references platform.criteria_group (template_id, code)
);
comment on table platform.criteria_set is 'Bộ sản phẩm (một phiếu đánh giá)';
comment on column platform.criteria_set.template_id is 'Phiên bản bộ tiêu chí';
comment on column platform.criteria_set.code is 'Mã bộ';
comment on column platform.criteria_set.group_code is 'Nhóm sản phẩm';
comment on column platform.criteria_set.number is 'Số thứ tự trong văn bản';
comment on column platform.criteria_set.mnemonic is 'Chữ viết tắt';
comment on column platform.criteria_set.name is 'Tên bộ sản phẩm';
comment on column platform.criteria_set.subgroup is 'Phân nhóm';
comment on column platform.criteria_set.managing_agencies is 'Bộ, ngành quản lý';
comment on column platform.criteria_set.sample_required is 'Có phải nộp mẫu sản phẩm';
comment on column platform.criteria_set.knockouts is 'Các trường hợp hồ sơ bị loại';

create table platform.criteria_part (
    template_id uuid not null,
    set_code    text not null,
    code        text not null,
    position    smallint not null,
    name        text not null,
    max_points  smallint not null check (max_points > 0),
    primary key (template_id, set_code, code),
    foreign key (template_id, set_code) references platform.criteria_set (template_id, code)
);
comment on table platform.criteria_part is 'Phần của phiếu đánh giá';
comment on column platform.criteria_part.template_id is 'Phiên bản bộ tiêu chí';
comment on column platform.criteria_part.set_code is 'Bộ sản phẩm';
comment on column platform.criteria_part.code is 'Mã phần';
comment on column platform.criteria_part.position is 'Thứ tự';
comment on column platform.criteria_part.name is 'Tên phần';
comment on column platform.criteria_part.max_points is 'Điểm tối đa';

create table platform.criteria_section (
    template_id uuid not null,
    set_code    text not null,
    code        text not null,
    part_code   text not null,
    position    smallint not null,
    name        text not null,
    max_points  smallint not null check (max_points > 0),
    primary key (template_id, set_code, code),
    foreign key (template_id, set_code, part_code) references platform.criteria_part (template_id, set_code, code)
);
comment on table platform.criteria_section is 'Mục của một phần';
comment on column platform.criteria_section.template_id is 'Phiên bản bộ tiêu chí';
comment on column platform.criteria_section.set_code is 'Bộ sản phẩm';
comment on column platform.criteria_section.code is 'Mã mục';
comment on column platform.criteria_section.part_code is 'Phần';
comment on column platform.criteria_section.position is 'Thứ tự';
comment on column platform.criteria_section.name is 'Tên mục';
comment on column platform.criteria_section.max_points is 'Điểm tối đa';

create table platform.criteria_criterion (
    template_id      uuid not null,
    set_code         text not null,
    code             text not null,
    section_code     text not null,
    position         smallint not null,
    name             text not null,
    max_points       smallint not null check (max_points > 0),
    heading          text,
    commune_reviewed boolean not null,
    is_binary        boolean not null,
    search_text      text not null generated always as (ext.vn_fold(name)) stored,
    primary key (template_id, set_code, code),
    foreign key (template_id, set_code, section_code) references platform.criteria_section (template_id, set_code, code)
);
create index criteria_criterion_search on platform.criteria_criterion using gin (search_text ext.gin_trgm_ops);
comment on table platform.criteria_criterion is 'Tiêu chí';
comment on column platform.criteria_criterion.template_id is 'Phiên bản bộ tiêu chí';
comment on column platform.criteria_criterion.set_code is 'Bộ sản phẩm';
comment on column platform.criteria_criterion.code is 'Mã tiêu chí';
comment on column platform.criteria_criterion.section_code is 'Mục';
comment on column platform.criteria_criterion.position is 'Thứ tự trên phiếu';
comment on column platform.criteria_criterion.name is 'Tên tiêu chí';
comment on column platform.criteria_criterion.max_points is 'Điểm tối đa';
comment on column platform.criteria_criterion.heading is 'Tiểu mục in phía trên tiêu chí';
comment on column platform.criteria_criterion.commune_reviewed is 'Xã có cho ý kiến (Mẫu số 03)';
comment on column platform.criteria_criterion.is_binary is 'Chỉ có hai mức có hoặc không';
comment on column platform.criteria_criterion.search_text is 'Tên không dấu để tìm kiếm';

create table platform.criteria_option (
    template_id    uuid not null,
    set_code       text not null,
    criterion_code text not null,
    number         smallint not null,
    points         smallint not null check (points >= 0),
    label          text not null,
    min_for_stars  smallint check (min_for_stars between 3 and 5),
    case_code      text,
    search_text    text not null generated always as (ext.vn_fold(label)) stored,
    primary key (template_id, set_code, criterion_code, number),
    foreign key (template_id, set_code, criterion_code) references platform.criteria_criterion (template_id, set_code, code)
);
create index criteria_option_search on platform.criteria_option using gin (search_text ext.gin_trgm_ops);
comment on table platform.criteria_option is 'Mức điểm của tiêu chí';
comment on column platform.criteria_option.template_id is 'Phiên bản bộ tiêu chí';
comment on column platform.criteria_option.set_code is 'Bộ sản phẩm';
comment on column platform.criteria_option.criterion_code is 'Tiêu chí';
comment on column platform.criteria_option.number is 'Thứ tự mức, từ 1';
comment on column platform.criteria_option.points is 'Số điểm';
comment on column platform.criteria_option.label is 'Nội dung của mức';
comment on column platform.criteria_option.min_for_stars is 'Là mức tối thiểu để đạt hạng sao này';
comment on column platform.criteria_option.case_code is 'Trường hợp áp dụng (TH1, TH2)';
comment on column platform.criteria_option.search_text is 'Nội dung không dấu để tìm kiếm';

create table platform.criteria_note (
    template_id    uuid not null,
    set_code       text not null,
    criterion_code text not null,
    position       smallint not null,
    kind           text not null check (kind in ('REQUIREMENT', 'KNOCKOUT', 'STOP', 'CONDITION', 'EVIDENCE')),
    body           text not null,
    primary key (template_id, set_code, criterion_code, position),
    foreign key (template_id, set_code, criterion_code) references platform.criteria_criterion (template_id, set_code, code)
);
comment on table platform.criteria_note is 'Ghi chú của tiêu chí';
comment on column platform.criteria_note.template_id is 'Phiên bản bộ tiêu chí';
comment on column platform.criteria_note.set_code is 'Bộ sản phẩm';
comment on column platform.criteria_note.criterion_code is 'Tiêu chí';
comment on column platform.criteria_note.position is 'Thứ tự';
comment on column platform.criteria_note.kind is 'Loại: REQUIREMENT bắt buộc, KNOCKOUT loại, STOP dừng chấm, CONDITION điều kiện, EVIDENCE minh chứng';
comment on column platform.criteria_note.body is 'Nội dung ghi chú';

grant select on platform.criteria_template, platform.criteria_band, platform.criteria_group, platform.criteria_set,
    platform.criteria_part, platform.criteria_section, platform.criteria_criterion, platform.criteria_option,
    platform.criteria_note to workspace_reader;
grant insert on platform.criteria_template, platform.criteria_band, platform.criteria_group, platform.criteria_set,
    platform.criteria_part, platform.criteria_section, platform.criteria_criterion, platform.criteria_option,
    platform.criteria_note to national;
