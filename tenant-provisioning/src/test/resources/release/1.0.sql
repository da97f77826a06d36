SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA ext;
ALTER SCHEMA ext OWNER TO postgres;
CREATE SCHEMA "national";
ALTER SCHEMA "national" OWNER TO ocop_owner;
CREATE SCHEMA operator;
ALTER SCHEMA operator OWNER TO ocop_owner;
CREATE SCHEMA platform;
ALTER SCHEMA platform OWNER TO ocop_owner;
CREATE SCHEMA t_banphathanh;
ALTER SCHEMA t_banphathanh OWNER TO ocop_owner;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA ext;
COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA ext;
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';
CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA ext;
COMMENT ON EXTENSION postgis IS 'PostGIS geometry and geography spatial types and functions';
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA ext;
COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';
CREATE FUNCTION ext.vn_fold(value text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(ext.unaccent('ext.unaccent'::regdictionary, NORMALIZE(value, NFC)));
ALTER FUNCTION ext.vn_fold(value text) OWNER TO postgres;
COMMENT ON FUNCTION ext.vn_fold(value text) IS 'Chuẩn hóa chuỗi tiếng Việt để tìm kiếm không phân biệt dấu, hoa thường';
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE "national".app_user (
    id uuid NOT NULL,
    keycloak_subject text,
    username text NOT NULL,
    email text,
    full_name text NOT NULL,
    given_name text NOT NULL,
    phone text,
    state text NOT NULL,
    commune_code text,
    agency text,
    invited_at timestamp with time zone,
    last_sign_in_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    search_text text GENERATED ALWAYS AS (ext.vn_fold(((((((((full_name || ' '::text) || username) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(phone, ''::text)) || ' '::text) || COALESCE(agency, ''::text)))) STORED,
    CONSTRAINT app_user_full_name_check CHECK (((full_name = NORMALIZE(full_name, NFC)) AND ((length(full_name) >= 1) AND (length(full_name) <= 150)))),
    CONSTRAINT app_user_state_check CHECK ((state = ANY (ARRAY['INVITED'::text, 'ACTIVE'::text, 'DISABLED'::text, 'PENDING_CONFIRMATION'::text]))),
    CONSTRAINT app_user_username_check CHECK (((length(username) >= 3) AND (length(username) <= 100)))
);
ALTER TABLE "national".app_user OWNER TO ocop_owner;
COMMENT ON TABLE "national".app_user IS 'Tài khoản người dùng của không gian làm việc';
COMMENT ON COLUMN "national".app_user.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN "national".app_user.keycloak_subject IS 'Mã người dùng tại Keycloak';
COMMENT ON COLUMN "national".app_user.username IS 'Tên đăng nhập';
COMMENT ON COLUMN "national".app_user.email IS 'Thư điện tử';
COMMENT ON COLUMN "national".app_user.full_name IS 'Họ và tên đầy đủ';
COMMENT ON COLUMN "national".app_user.given_name IS 'Tên gọi, để xếp danh sách theo tên';
COMMENT ON COLUMN "national".app_user.phone IS 'Số điện thoại';
COMMENT ON COLUMN "national".app_user.state IS 'Tình trạng: INVITED đã mời, ACTIVE đang dùng, DISABLED đã khóa, PENDING_CONFIRMATION chờ xã xác nhận';
COMMENT ON COLUMN "national".app_user.commune_code IS 'Mã xã, phường nơi công tác hoặc đăng ký';
COMMENT ON COLUMN "national".app_user.agency IS 'Cơ quan, đơn vị';
COMMENT ON COLUMN "national".app_user.invited_at IS 'Thời điểm gửi lời mời gần nhất';
COMMENT ON COLUMN "national".app_user.last_sign_in_at IS 'Lần đăng nhập gần nhất';
COMMENT ON COLUMN "national".app_user.created_at IS 'Thời điểm tạo';
COMMENT ON COLUMN "national".app_user.updated_at IS 'Thời điểm sửa gần nhất';
COMMENT ON COLUMN "national".app_user.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
COMMENT ON COLUMN "national".app_user.search_text IS 'Chuỗi tìm kiếm không dấu';
CREATE TABLE "national".attachment (
    id uuid NOT NULL,
    file_name text NOT NULL,
    purpose text NOT NULL,
    size_bytes bigint NOT NULL,
    claimed_sha256 text,
    sha256 text,
    media_type text,
    state text NOT NULL,
    refusal text,
    uploaded_by uuid NOT NULL,
    uploader_name text NOT NULL,
    owner_type text,
    owner_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    stored_at timestamp with time zone,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT attachment_check CHECK (((state = 'STORED'::text) = (stored_at IS NOT NULL))),
    CONSTRAINT attachment_check1 CHECK (((state <> 'STORED'::text) OR ((sha256 IS NOT NULL) AND (media_type IS NOT NULL)))),
    CONSTRAINT attachment_check2 CHECK (((state = 'REFUSED'::text) = (refusal IS NOT NULL))),
    CONSTRAINT attachment_check3 CHECK (((owner_type IS NULL) = (owner_id IS NULL))),
    CONSTRAINT attachment_claimed_sha256_check CHECK ((claimed_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attachment_file_name_check CHECK (((file_name = NORMALIZE(file_name, NFC)) AND ((length(file_name) >= 1) AND (length(file_name) <= 200)))),
    CONSTRAINT attachment_owner_type_check CHECK ((owner_type ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT attachment_purpose_check CHECK ((purpose ~ '^[A-Z][A-Z_]{1,39}$'::text)),
    CONSTRAINT attachment_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attachment_size_bytes_check CHECK ((size_bytes > 0)),
    CONSTRAINT attachment_state_check CHECK ((state = ANY (ARRAY['UPLOADING'::text, 'STORED'::text, 'REFUSED'::text])))
);
ALTER TABLE "national".attachment OWNER TO ocop_owner;
COMMENT ON TABLE "national".attachment IS 'Tệp đính kèm, minh chứng';
COMMENT ON COLUMN "national".attachment.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN "national".attachment.file_name IS 'Tên tệp do người tải lên đặt';
COMMENT ON COLUMN "national".attachment.purpose IS 'Mục đích, quyết định loại tệp và dung lượng được phép';
COMMENT ON COLUMN "national".attachment.size_bytes IS 'Dung lượng (byte)';
COMMENT ON COLUMN "national".attachment.claimed_sha256 IS 'Mã băm SHA-256 do máy người dùng báo trước';
COMMENT ON COLUMN "national".attachment.sha256 IS 'Mã băm SHA-256 của nội dung, cũng là địa chỉ trong kho lưu trữ';
COMMENT ON COLUMN "national".attachment.media_type IS 'Kiểu nội dung nhận biết được từ chính nội dung';
COMMENT ON COLUMN "national".attachment.state IS 'Tình trạng: UPLOADING đang tải lên, STORED đã lưu, REFUSED bị từ chối';
COMMENT ON COLUMN "national".attachment.refusal IS 'Mã lý do từ chối';
COMMENT ON COLUMN "national".attachment.uploaded_by IS 'Tài khoản tải lên';
COMMENT ON COLUMN "national".attachment.uploader_name IS 'Họ tên người tải lên tại thời điểm đó';
COMMENT ON COLUMN "national".attachment.owner_type IS 'Loại đối tượng mà tệp được đính kèm';
COMMENT ON COLUMN "national".attachment.owner_id IS 'Mã đối tượng mà tệp được đính kèm';
COMMENT ON COLUMN "national".attachment.created_at IS 'Thời điểm bắt đầu tải lên';
COMMENT ON COLUMN "national".attachment.stored_at IS 'Thời điểm lưu xong';
COMMENT ON COLUMN "national".attachment.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE "national".audit_event (
    seq bigint NOT NULL,
    id uuid NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    actor_id uuid,
    actor_login text NOT NULL,
    actor_name text NOT NULL,
    action text NOT NULL,
    object_type text NOT NULL,
    object_id text NOT NULL,
    object_label text,
    before_state json,
    after_state json,
    note text,
    ip text,
    trace_id text,
    prev_hash bytea NOT NULL,
    row_hash bytea NOT NULL,
    CONSTRAINT audit_event_action_check CHECK ((action ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT audit_event_object_type_check CHECK ((object_type ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT audit_event_prev_hash_check CHECK ((length(prev_hash) = 32)),
    CONSTRAINT audit_event_row_hash_check CHECK ((length(row_hash) = 32)),
    CONSTRAINT audit_event_seq_check CHECK ((seq > 0))
);
ALTER TABLE "national".audit_event OWNER TO ocop_owner;
COMMENT ON TABLE "national".audit_event IS 'Nhật ký thao tác: chỉ thêm, nối chuỗi băm SHA-256';
COMMENT ON COLUMN "national".audit_event.seq IS 'Số thứ tự liên tục trong chuỗi, bắt đầu từ 1';
COMMENT ON COLUMN "national".audit_event.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN "national".audit_event.occurred_at IS 'Thời điểm ghi, không bao giờ lùi';
COMMENT ON COLUMN "national".audit_event.actor_id IS 'Tài khoản thực hiện; trống khi hệ thống tự làm';
COMMENT ON COLUMN "national".audit_event.actor_login IS 'Tên đăng nhập lúc thực hiện';
COMMENT ON COLUMN "national".audit_event.actor_name IS 'Họ tên lúc thực hiện';
COMMENT ON COLUMN "national".audit_event.action IS 'Mã thao tác';
COMMENT ON COLUMN "national".audit_event.object_type IS 'Loại đối tượng';
COMMENT ON COLUMN "national".audit_event.object_id IS 'Mã đối tượng';
COMMENT ON COLUMN "national".audit_event.object_label IS 'Tên đối tượng lúc thực hiện';
COMMENT ON COLUMN "national".audit_event.before_state IS 'Nội dung trước khi thay đổi';
COMMENT ON COLUMN "national".audit_event.after_state IS 'Nội dung sau khi thay đổi';
COMMENT ON COLUMN "national".audit_event.note IS 'Lý do do người thực hiện nêu';
COMMENT ON COLUMN "national".audit_event.ip IS 'Địa chỉ mạng của người thực hiện';
COMMENT ON COLUMN "national".audit_event.trace_id IS 'Mã tra cứu của yêu cầu';
COMMENT ON COLUMN "national".audit_event.prev_hash IS 'Mã băm của dòng liền trước';
COMMENT ON COLUMN "national".audit_event.row_hash IS 'Mã băm của dòng này: SHA-256(prev_hash nối với dạng chuẩn của dòng)';
CREATE TABLE "national".audit_verification (
    id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone DEFAULT now() NOT NULL,
    started_by text NOT NULL,
    checked bigint NOT NULL,
    head_seq bigint NOT NULL,
    head_hash bytea,
    finding text,
    broken_seq bigint,
    CONSTRAINT audit_verification_check CHECK (((broken_seq IS NULL) = (finding IS NULL))),
    CONSTRAINT audit_verification_checked_check CHECK ((checked >= 0)),
    CONSTRAINT audit_verification_finding_check CHECK ((finding = ANY (ARRAY['TAMPERED'::text, 'MISSING'::text, 'REORDERED'::text, 'TAIL_MISSING'::text, 'REBUILT'::text]))),
    CONSTRAINT audit_verification_head_hash_check CHECK ((length(head_hash) = 32)),
    CONSTRAINT audit_verification_head_seq_check CHECK ((head_seq >= 0))
);
ALTER TABLE "national".audit_verification OWNER TO ocop_owner;
COMMENT ON TABLE "national".audit_verification IS 'Các lần kiểm tra chuỗi nhật ký';
COMMENT ON COLUMN "national".audit_verification.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN "national".audit_verification.started_at IS 'Bắt đầu kiểm tra';
COMMENT ON COLUMN "national".audit_verification.finished_at IS 'Kết thúc kiểm tra';
COMMENT ON COLUMN "national".audit_verification.started_by IS 'Người hoặc tác vụ yêu cầu kiểm tra';
COMMENT ON COLUMN "national".audit_verification.checked IS 'Số dòng đã kiểm tra';
COMMENT ON COLUMN "national".audit_verification.head_seq IS 'Số thứ tự của dòng cuối';
COMMENT ON COLUMN "national".audit_verification.head_hash IS 'Mã băm của dòng cuối';
COMMENT ON COLUMN "national".audit_verification.finding IS 'Sai lệch tìm thấy; trống khi chuỗi nguyên vẹn';
COMMENT ON COLUMN "national".audit_verification.broken_seq IS 'Dòng đầu tiên sai lệch';
CREATE TABLE "national".calendar_override (
    day date NOT NULL,
    working boolean NOT NULL,
    name text NOT NULL,
    reason text NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT calendar_override_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT calendar_override_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
);
ALTER TABLE "national".calendar_override OWNER TO ocop_owner;
COMMENT ON TABLE "national".calendar_override IS 'Ngày làm việc, ngày nghỉ riêng của không gian làm việc, khác lịch cả nước';
COMMENT ON COLUMN "national".calendar_override.day IS 'Ngày';
COMMENT ON COLUMN "national".calendar_override.working IS 'Đúng: làm việc; sai: nghỉ';
COMMENT ON COLUMN "national".calendar_override.name IS 'Tên ngày';
COMMENT ON COLUMN "national".calendar_override.reason IS 'Lý do';
COMMENT ON COLUMN "national".calendar_override.updated_by IS 'Người sửa gần nhất';
COMMENT ON COLUMN "national".calendar_override.updated_at IS 'Thời điểm sửa gần nhất';
CREATE TABLE "national".criteria_draft (
    id uuid NOT NULL,
    version_code text NOT NULL,
    legal_basis text NOT NULL,
    effective_from date NOT NULL,
    file_name text NOT NULL,
    document bytea NOT NULL,
    content_hash text NOT NULL,
    set_count integer NOT NULL,
    criterion_count integer NOT NULL,
    option_count integer NOT NULL,
    template_id uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    created_by text NOT NULL,
    published_at timestamp with time zone,
    published_by text,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT criteria_draft_check CHECK (((template_id IS NULL) = (published_at IS NULL))),
    CONSTRAINT criteria_draft_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE "national".criteria_draft OWNER TO ocop_owner;
COMMENT ON TABLE "national".criteria_draft IS 'Dự thảo bộ tiêu chí của cơ quan trung ương';
COMMENT ON COLUMN "national".criteria_draft.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN "national".criteria_draft.version_code IS 'Số phiên bản ghi trong tệp';
COMMENT ON COLUMN "national".criteria_draft.legal_basis IS 'Căn cứ pháp lý ghi trong tệp';
COMMENT ON COLUMN "national".criteria_draft.effective_from IS 'Ngày bắt đầu áp dụng ghi trong tệp';
COMMENT ON COLUMN "national".criteria_draft.file_name IS 'Tên tệp đã tải lên';
COMMENT ON COLUMN "national".criteria_draft.document IS 'Nội dung tệp đã tải lên, nguyên văn';
COMMENT ON COLUMN "national".criteria_draft.content_hash IS 'Giá trị băm SHA-256 của nội dung bộ tiêu chí';
COMMENT ON COLUMN "national".criteria_draft.set_count IS 'Số bộ sản phẩm';
COMMENT ON COLUMN "national".criteria_draft.criterion_count IS 'Số tiêu chí';
COMMENT ON COLUMN "national".criteria_draft.option_count IS 'Số mức điểm';
COMMENT ON COLUMN "national".criteria_draft.template_id IS 'Phiên bản đã công bố từ dự thảo này; trống là chưa công bố';
COMMENT ON COLUMN "national".criteria_draft.created_at IS 'Thời điểm tải lên';
COMMENT ON COLUMN "national".criteria_draft.created_by IS 'Người tải lên';
COMMENT ON COLUMN "national".criteria_draft.published_at IS 'Thời điểm công bố';
COMMENT ON COLUMN "national".criteria_draft.published_by IS 'Người công bố';
COMMENT ON COLUMN "national".criteria_draft.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE "national".databasechangelog (
    id character varying(255) NOT NULL,
    author character varying(255) NOT NULL,
    filename character varying(255) NOT NULL,
    dateexecuted timestamp without time zone NOT NULL,
    orderexecuted integer NOT NULL,
    exectype character varying(10) NOT NULL,
    md5sum character varying(35),
    description character varying(255),
    comments character varying(255),
    tag character varying(255),
    liquibase character varying(20),
    contexts character varying(255),
    labels character varying(255),
    deployment_id character varying(10)
);
ALTER TABLE "national".databasechangelog OWNER TO ocop_owner;
CREATE TABLE "national".identity_setting (
    id boolean DEFAULT true NOT NULL,
    registration_open boolean DEFAULT true NOT NULL,
    verify_email boolean DEFAULT true NOT NULL,
    CONSTRAINT identity_setting_id_check CHECK (id)
);
ALTER TABLE "national".identity_setting OWNER TO ocop_owner;
COMMENT ON TABLE "national".identity_setting IS 'Thiết lập tài khoản của không gian làm việc (một dòng)';
COMMENT ON COLUMN "national".identity_setting.id IS 'Luôn đúng: bảng chỉ có một dòng';
COMMENT ON COLUMN "national".identity_setting.registration_open IS 'Cho phép chủ thể tự đăng ký';
COMMENT ON COLUMN "national".identity_setting.verify_email IS 'Bắt buộc xác minh thư điện tử khi tự đăng ký';
CREATE TABLE "national".mail_outbox (
    id uuid NOT NULL,
    message_id text NOT NULL,
    address text NOT NULL,
    recipient_name text NOT NULL,
    subject text NOT NULL,
    text_body text NOT NULL,
    html_body text NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    finished_at timestamp with time zone,
    last_error text,
    CONSTRAINT mail_outbox_check CHECK (((state = 'SENDING'::text) <= (claimed_at IS NOT NULL))),
    CONSTRAINT mail_outbox_check1 CHECK (((state = ANY (ARRAY['SENT'::text, 'FAILED'::text, 'UNCERTAIN'::text])) = (finished_at IS NOT NULL))),
    CONSTRAINT mail_outbox_state_check CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text, 'SENT'::text, 'FAILED'::text, 'UNCERTAIN'::text])))
);
ALTER TABLE "national".mail_outbox OWNER TO ocop_owner;
COMMENT ON TABLE "national".mail_outbox IS 'Thư điện tử chờ gửi và đã gửi';
COMMENT ON COLUMN "national".mail_outbox.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN "national".mail_outbox.message_id IS 'Message-ID của thư, không đổi giữa các lần thử';
COMMENT ON COLUMN "national".mail_outbox.address IS 'Địa chỉ người nhận';
COMMENT ON COLUMN "national".mail_outbox.recipient_name IS 'Tên người nhận';
COMMENT ON COLUMN "national".mail_outbox.subject IS 'Tiêu đề';
COMMENT ON COLUMN "national".mail_outbox.text_body IS 'Nội dung dạng chữ';
COMMENT ON COLUMN "national".mail_outbox.html_body IS 'Nội dung dạng HTML';
COMMENT ON COLUMN "national".mail_outbox.state IS 'Tình trạng: QUEUED chờ gửi, SENDING đang gửi, SENT đã gửi, FAILED không gửi được, UNCERTAIN không rõ máy chủ thư đã nhận hay chưa nên không gửi lại';
COMMENT ON COLUMN "national".mail_outbox.attempts IS 'Số lần đã thử';
COMMENT ON COLUMN "national".mail_outbox.next_attempt_at IS 'Thời điểm thử tiếp';
COMMENT ON COLUMN "national".mail_outbox.created_at IS 'Thời điểm xếp hàng';
COMMENT ON COLUMN "national".mail_outbox.claimed_at IS 'Thời điểm tiến trình gửi nhận việc gần nhất';
COMMENT ON COLUMN "national".mail_outbox.finished_at IS 'Thời điểm kết thúc';
COMMENT ON COLUMN "national".mail_outbox.last_error IS 'Lỗi của lần thử gần nhất';
CREATE TABLE "national".notification (
    id uuid NOT NULL,
    recipient uuid NOT NULL,
    kind text NOT NULL,
    arguments jsonb NOT NULL,
    link text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    read_at timestamp with time zone,
    CONSTRAINT notification_arguments_check CHECK ((jsonb_typeof(arguments) = 'array'::text)),
    CONSTRAINT notification_kind_check CHECK ((kind ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT notification_link_check CHECK ((link ~~ '/%'::text))
);
ALTER TABLE "national".notification OWNER TO ocop_owner;
COMMENT ON TABLE "national".notification IS 'Thông báo cho từng người dùng';
COMMENT ON COLUMN "national".notification.id IS 'Mã định danh (UUIDv7, theo thời gian)';
COMMENT ON COLUMN "national".notification.recipient IS 'Tài khoản người nhận';
COMMENT ON COLUMN "national".notification.kind IS 'Loại thông báo; lời lẽ nằm trong danh mục tiếng Việt và tiếng Anh';
COMMENT ON COLUMN "national".notification.arguments IS 'Nội dung điền vào lời thông báo';
COMMENT ON COLUMN "national".notification.link IS 'Trang cần mở';
COMMENT ON COLUMN "national".notification.created_at IS 'Thời điểm gửi';
COMMENT ON COLUMN "national".notification.read_at IS 'Thời điểm đọc; trống khi chưa đọc';
CREATE TABLE "national".notification_preference (
    user_id uuid NOT NULL,
    by_mail boolean DEFAULT true NOT NULL,
    language text DEFAULT 'vi'::text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT notification_preference_language_check CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text])))
);
ALTER TABLE "national".notification_preference OWNER TO ocop_owner;
COMMENT ON TABLE "national".notification_preference IS 'Cách nhận thông báo của từng người dùng';
COMMENT ON COLUMN "national".notification_preference.user_id IS 'Tài khoản';
COMMENT ON COLUMN "national".notification_preference.by_mail IS 'Nhận cả qua thư điện tử';
COMMENT ON COLUMN "national".notification_preference.language IS 'Ngôn ngữ của thư';
COMMENT ON COLUMN "national".notification_preference.updated_at IS 'Thời điểm sửa gần nhất';
CREATE TABLE "national".producer_registration (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    organisation_name text NOT NULL,
    organisation_type text NOT NULL,
    tax_code text,
    address text NOT NULL,
    commune_code text NOT NULL,
    state text NOT NULL,
    submitted_at timestamp with time zone DEFAULT now() NOT NULL,
    decided_at timestamp with time zone,
    decided_by uuid,
    refusal_reason text,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT producer_registration_check CHECK (((state = 'REFUSED'::text) = (refusal_reason IS NOT NULL))),
    CONSTRAINT producer_registration_check1 CHECK (((state = 'PENDING'::text) = (decided_at IS NULL))),
    CONSTRAINT producer_registration_organisation_name_check CHECK ((organisation_name = NORMALIZE(organisation_name, NFC))),
    CONSTRAINT producer_registration_organisation_type_check CHECK ((organisation_type = ANY (ARRAY['COOPERATIVE'::text, 'COOPERATIVE_GROUP'::text, 'ENTERPRISE'::text, 'FARM'::text, 'HOUSEHOLD'::text, 'ASSOCIATION'::text]))),
    CONSTRAINT producer_registration_state_check CHECK ((state = ANY (ARRAY['PENDING'::text, 'CONFIRMED'::text, 'REFUSED'::text])))
);
ALTER TABLE "national".producer_registration OWNER TO ocop_owner;
COMMENT ON TABLE "national".producer_registration IS 'Đăng ký tài khoản của chủ thể OCOP';
COMMENT ON COLUMN "national".producer_registration.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN "national".producer_registration.user_id IS 'Tài khoản của người đại diện';
COMMENT ON COLUMN "national".producer_registration.organisation_name IS 'Tên chủ thể';
COMMENT ON COLUMN "national".producer_registration.organisation_type IS 'Loại hình: COOPERATIVE hợp tác xã, COOPERATIVE_GROUP tổ hợp tác, ENTERPRISE doanh nghiệp nhỏ và vừa, FARM trang trại, HOUSEHOLD hộ kinh doanh có đăng ký, ASSOCIATION hội, trung tâm điều hành du lịch';
COMMENT ON COLUMN "national".producer_registration.tax_code IS 'Mã số thuế hoặc số đăng ký kinh doanh';
COMMENT ON COLUMN "national".producer_registration.address IS 'Địa chỉ';
COMMENT ON COLUMN "national".producer_registration.commune_code IS 'Mã xã, phường';
COMMENT ON COLUMN "national".producer_registration.state IS 'Tình trạng: PENDING chờ xác nhận, CONFIRMED đã xác nhận, REFUSED bị từ chối';
COMMENT ON COLUMN "national".producer_registration.submitted_at IS 'Thời điểm đăng ký';
COMMENT ON COLUMN "national".producer_registration.decided_at IS 'Thời điểm cán bộ xã xử lý';
COMMENT ON COLUMN "national".producer_registration.decided_by IS 'Cán bộ xã xử lý';
COMMENT ON COLUMN "national".producer_registration.refusal_reason IS 'Lý do từ chối';
COMMENT ON COLUMN "national".producer_registration.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE "national".setting (
    name text NOT NULL,
    value jsonb NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT setting_name_check CHECK ((name ~ '^[a-z][a-zA-Z0-9.]{1,99}$'::text))
);
ALTER TABLE "national".setting OWNER TO ocop_owner;
COMMENT ON TABLE "national".setting IS 'Thiết lập của không gian làm việc';
COMMENT ON COLUMN "national".setting.name IS 'Tên thiết lập';
COMMENT ON COLUMN "national".setting.value IS 'Giá trị';
COMMENT ON COLUMN "national".setting.updated_at IS 'Thời điểm sửa gần nhất';
COMMENT ON COLUMN "national".setting.updated_by IS 'Người sửa gần nhất';
COMMENT ON COLUMN "national".setting.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE "national".user_role (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    commune_code text,
    granted_by uuid,
    granted_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE "national".user_role OWNER TO ocop_owner;
COMMENT ON TABLE "national".user_role IS 'Vai trò được giao cho người dùng';
COMMENT ON COLUMN "national".user_role.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN "national".user_role.user_id IS 'Người được giao';
COMMENT ON COLUMN "national".user_role.role IS 'Vai trò';
COMMENT ON COLUMN "national".user_role.commune_code IS 'Mã xã, phường trong phạm vi đó vai trò có hiệu lực';
COMMENT ON COLUMN "national".user_role.granted_by IS 'Người giao; để trống khi do hệ thống giao lúc khởi tạo';
COMMENT ON COLUMN "national".user_role.granted_at IS 'Thời điểm giao';
CREATE TABLE "national".web_session (
    primary_id character(36) NOT NULL,
    session_id character(36) NOT NULL,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name character varying(100)
);
ALTER TABLE "national".web_session OWNER TO ocop_owner;
COMMENT ON TABLE "national".web_session IS 'Phiên làm việc trên trình duyệt';
COMMENT ON COLUMN "national".web_session.primary_id IS 'Mã nội bộ của phiên';
COMMENT ON COLUMN "national".web_session.session_id IS 'Mã phiên trong cookie';
COMMENT ON COLUMN "national".web_session.creation_time IS 'Thời điểm mở (mili giây)';
COMMENT ON COLUMN "national".web_session.last_access_time IS 'Lần dùng gần nhất (mili giây)';
COMMENT ON COLUMN "national".web_session.max_inactive_interval IS 'Thời gian chờ tối đa (giây)';
COMMENT ON COLUMN "national".web_session.expiry_time IS 'Thời điểm hết hạn (mili giây)';
COMMENT ON COLUMN "national".web_session.principal_name IS 'Mã người dùng';
CREATE TABLE "national".web_session_attributes (
    session_primary_id character(36) NOT NULL,
    attribute_name character varying(200) NOT NULL,
    attribute_bytes bytea NOT NULL
);
ALTER TABLE "national".web_session_attributes OWNER TO ocop_owner;
COMMENT ON TABLE "national".web_session_attributes IS 'Nội dung của phiên làm việc';
COMMENT ON COLUMN "national".web_session_attributes.session_primary_id IS 'Phiên';
COMMENT ON COLUMN "national".web_session_attributes.attribute_name IS 'Tên';
COMMENT ON COLUMN "national".web_session_attributes.attribute_bytes IS 'Giá trị';
CREATE TABLE operator.app_user (
    id uuid NOT NULL,
    keycloak_subject text,
    username text NOT NULL,
    email text,
    full_name text NOT NULL,
    given_name text NOT NULL,
    phone text,
    state text NOT NULL,
    commune_code text,
    agency text,
    invited_at timestamp with time zone,
    last_sign_in_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    search_text text GENERATED ALWAYS AS (ext.vn_fold(((((((((full_name || ' '::text) || username) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(phone, ''::text)) || ' '::text) || COALESCE(agency, ''::text)))) STORED,
    CONSTRAINT app_user_full_name_check CHECK (((full_name = NORMALIZE(full_name, NFC)) AND ((length(full_name) >= 1) AND (length(full_name) <= 150)))),
    CONSTRAINT app_user_state_check CHECK ((state = ANY (ARRAY['INVITED'::text, 'ACTIVE'::text, 'DISABLED'::text, 'PENDING_CONFIRMATION'::text]))),
    CONSTRAINT app_user_username_check CHECK (((length(username) >= 3) AND (length(username) <= 100)))
);
ALTER TABLE operator.app_user OWNER TO ocop_owner;
COMMENT ON TABLE operator.app_user IS 'Tài khoản người dùng của không gian làm việc';
COMMENT ON COLUMN operator.app_user.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN operator.app_user.keycloak_subject IS 'Mã người dùng tại Keycloak';
COMMENT ON COLUMN operator.app_user.username IS 'Tên đăng nhập';
COMMENT ON COLUMN operator.app_user.email IS 'Thư điện tử';
COMMENT ON COLUMN operator.app_user.full_name IS 'Họ và tên đầy đủ';
COMMENT ON COLUMN operator.app_user.given_name IS 'Tên gọi, để xếp danh sách theo tên';
COMMENT ON COLUMN operator.app_user.phone IS 'Số điện thoại';
COMMENT ON COLUMN operator.app_user.state IS 'Tình trạng: INVITED đã mời, ACTIVE đang dùng, DISABLED đã khóa, PENDING_CONFIRMATION chờ xã xác nhận';
COMMENT ON COLUMN operator.app_user.commune_code IS 'Mã xã, phường nơi công tác hoặc đăng ký';
COMMENT ON COLUMN operator.app_user.agency IS 'Cơ quan, đơn vị';
COMMENT ON COLUMN operator.app_user.invited_at IS 'Thời điểm gửi lời mời gần nhất';
COMMENT ON COLUMN operator.app_user.last_sign_in_at IS 'Lần đăng nhập gần nhất';
COMMENT ON COLUMN operator.app_user.created_at IS 'Thời điểm tạo';
COMMENT ON COLUMN operator.app_user.updated_at IS 'Thời điểm sửa gần nhất';
COMMENT ON COLUMN operator.app_user.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
COMMENT ON COLUMN operator.app_user.search_text IS 'Chuỗi tìm kiếm không dấu';
CREATE TABLE operator.attachment (
    id uuid NOT NULL,
    file_name text NOT NULL,
    purpose text NOT NULL,
    size_bytes bigint NOT NULL,
    claimed_sha256 text,
    sha256 text,
    media_type text,
    state text NOT NULL,
    refusal text,
    uploaded_by uuid NOT NULL,
    uploader_name text NOT NULL,
    owner_type text,
    owner_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    stored_at timestamp with time zone,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT attachment_check CHECK (((state = 'STORED'::text) = (stored_at IS NOT NULL))),
    CONSTRAINT attachment_check1 CHECK (((state <> 'STORED'::text) OR ((sha256 IS NOT NULL) AND (media_type IS NOT NULL)))),
    CONSTRAINT attachment_check2 CHECK (((state = 'REFUSED'::text) = (refusal IS NOT NULL))),
    CONSTRAINT attachment_check3 CHECK (((owner_type IS NULL) = (owner_id IS NULL))),
    CONSTRAINT attachment_claimed_sha256_check CHECK ((claimed_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attachment_file_name_check CHECK (((file_name = NORMALIZE(file_name, NFC)) AND ((length(file_name) >= 1) AND (length(file_name) <= 200)))),
    CONSTRAINT attachment_owner_type_check CHECK ((owner_type ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT attachment_purpose_check CHECK ((purpose ~ '^[A-Z][A-Z_]{1,39}$'::text)),
    CONSTRAINT attachment_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attachment_size_bytes_check CHECK ((size_bytes > 0)),
    CONSTRAINT attachment_state_check CHECK ((state = ANY (ARRAY['UPLOADING'::text, 'STORED'::text, 'REFUSED'::text])))
);
ALTER TABLE operator.attachment OWNER TO ocop_owner;
COMMENT ON TABLE operator.attachment IS 'Tệp đính kèm, minh chứng';
COMMENT ON COLUMN operator.attachment.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN operator.attachment.file_name IS 'Tên tệp do người tải lên đặt';
COMMENT ON COLUMN operator.attachment.purpose IS 'Mục đích, quyết định loại tệp và dung lượng được phép';
COMMENT ON COLUMN operator.attachment.size_bytes IS 'Dung lượng (byte)';
COMMENT ON COLUMN operator.attachment.claimed_sha256 IS 'Mã băm SHA-256 do máy người dùng báo trước';
COMMENT ON COLUMN operator.attachment.sha256 IS 'Mã băm SHA-256 của nội dung, cũng là địa chỉ trong kho lưu trữ';
COMMENT ON COLUMN operator.attachment.media_type IS 'Kiểu nội dung nhận biết được từ chính nội dung';
COMMENT ON COLUMN operator.attachment.state IS 'Tình trạng: UPLOADING đang tải lên, STORED đã lưu, REFUSED bị từ chối';
COMMENT ON COLUMN operator.attachment.refusal IS 'Mã lý do từ chối';
COMMENT ON COLUMN operator.attachment.uploaded_by IS 'Tài khoản tải lên';
COMMENT ON COLUMN operator.attachment.uploader_name IS 'Họ tên người tải lên tại thời điểm đó';
COMMENT ON COLUMN operator.attachment.owner_type IS 'Loại đối tượng mà tệp được đính kèm';
COMMENT ON COLUMN operator.attachment.owner_id IS 'Mã đối tượng mà tệp được đính kèm';
COMMENT ON COLUMN operator.attachment.created_at IS 'Thời điểm bắt đầu tải lên';
COMMENT ON COLUMN operator.attachment.stored_at IS 'Thời điểm lưu xong';
COMMENT ON COLUMN operator.attachment.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE operator.audit_event (
    seq bigint NOT NULL,
    id uuid NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    actor_id uuid,
    actor_login text NOT NULL,
    actor_name text NOT NULL,
    action text NOT NULL,
    object_type text NOT NULL,
    object_id text NOT NULL,
    object_label text,
    before_state json,
    after_state json,
    note text,
    ip text,
    trace_id text,
    prev_hash bytea NOT NULL,
    row_hash bytea NOT NULL,
    CONSTRAINT audit_event_action_check CHECK ((action ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT audit_event_object_type_check CHECK ((object_type ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT audit_event_prev_hash_check CHECK ((length(prev_hash) = 32)),
    CONSTRAINT audit_event_row_hash_check CHECK ((length(row_hash) = 32)),
    CONSTRAINT audit_event_seq_check CHECK ((seq > 0))
);
ALTER TABLE operator.audit_event OWNER TO ocop_owner;
COMMENT ON TABLE operator.audit_event IS 'Nhật ký thao tác: chỉ thêm, nối chuỗi băm SHA-256';
COMMENT ON COLUMN operator.audit_event.seq IS 'Số thứ tự liên tục trong chuỗi, bắt đầu từ 1';
COMMENT ON COLUMN operator.audit_event.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN operator.audit_event.occurred_at IS 'Thời điểm ghi, không bao giờ lùi';
COMMENT ON COLUMN operator.audit_event.actor_id IS 'Tài khoản thực hiện; trống khi hệ thống tự làm';
COMMENT ON COLUMN operator.audit_event.actor_login IS 'Tên đăng nhập lúc thực hiện';
COMMENT ON COLUMN operator.audit_event.actor_name IS 'Họ tên lúc thực hiện';
COMMENT ON COLUMN operator.audit_event.action IS 'Mã thao tác';
COMMENT ON COLUMN operator.audit_event.object_type IS 'Loại đối tượng';
COMMENT ON COLUMN operator.audit_event.object_id IS 'Mã đối tượng';
COMMENT ON COLUMN operator.audit_event.object_label IS 'Tên đối tượng lúc thực hiện';
COMMENT ON COLUMN operator.audit_event.before_state IS 'Nội dung trước khi thay đổi';
COMMENT ON COLUMN operator.audit_event.after_state IS 'Nội dung sau khi thay đổi';
COMMENT ON COLUMN operator.audit_event.note IS 'Lý do do người thực hiện nêu';
COMMENT ON COLUMN operator.audit_event.ip IS 'Địa chỉ mạng của người thực hiện';
COMMENT ON COLUMN operator.audit_event.trace_id IS 'Mã tra cứu của yêu cầu';
COMMENT ON COLUMN operator.audit_event.prev_hash IS 'Mã băm của dòng liền trước';
COMMENT ON COLUMN operator.audit_event.row_hash IS 'Mã băm của dòng này: SHA-256(prev_hash nối với dạng chuẩn của dòng)';
CREATE TABLE operator.audit_verification (
    id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone DEFAULT now() NOT NULL,
    started_by text NOT NULL,
    checked bigint NOT NULL,
    head_seq bigint NOT NULL,
    head_hash bytea,
    finding text,
    broken_seq bigint,
    CONSTRAINT audit_verification_check CHECK (((broken_seq IS NULL) = (finding IS NULL))),
    CONSTRAINT audit_verification_checked_check CHECK ((checked >= 0)),
    CONSTRAINT audit_verification_finding_check CHECK ((finding = ANY (ARRAY['TAMPERED'::text, 'MISSING'::text, 'REORDERED'::text, 'TAIL_MISSING'::text, 'REBUILT'::text]))),
    CONSTRAINT audit_verification_head_hash_check CHECK ((length(head_hash) = 32)),
    CONSTRAINT audit_verification_head_seq_check CHECK ((head_seq >= 0))
);
ALTER TABLE operator.audit_verification OWNER TO ocop_owner;
COMMENT ON TABLE operator.audit_verification IS 'Các lần kiểm tra chuỗi nhật ký';
COMMENT ON COLUMN operator.audit_verification.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN operator.audit_verification.started_at IS 'Bắt đầu kiểm tra';
COMMENT ON COLUMN operator.audit_verification.finished_at IS 'Kết thúc kiểm tra';
COMMENT ON COLUMN operator.audit_verification.started_by IS 'Người hoặc tác vụ yêu cầu kiểm tra';
COMMENT ON COLUMN operator.audit_verification.checked IS 'Số dòng đã kiểm tra';
COMMENT ON COLUMN operator.audit_verification.head_seq IS 'Số thứ tự của dòng cuối';
COMMENT ON COLUMN operator.audit_verification.head_hash IS 'Mã băm của dòng cuối';
COMMENT ON COLUMN operator.audit_verification.finding IS 'Sai lệch tìm thấy; trống khi chuỗi nguyên vẹn';
COMMENT ON COLUMN operator.audit_verification.broken_seq IS 'Dòng đầu tiên sai lệch';
CREATE TABLE operator.calendar_override (
    day date NOT NULL,
    working boolean NOT NULL,
    name text NOT NULL,
    reason text NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT calendar_override_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT calendar_override_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
);
ALTER TABLE operator.calendar_override OWNER TO ocop_owner;
COMMENT ON TABLE operator.calendar_override IS 'Ngày làm việc, ngày nghỉ riêng của không gian làm việc, khác lịch cả nước';
COMMENT ON COLUMN operator.calendar_override.day IS 'Ngày';
COMMENT ON COLUMN operator.calendar_override.working IS 'Đúng: làm việc; sai: nghỉ';
COMMENT ON COLUMN operator.calendar_override.name IS 'Tên ngày';
COMMENT ON COLUMN operator.calendar_override.reason IS 'Lý do';
COMMENT ON COLUMN operator.calendar_override.updated_by IS 'Người sửa gần nhất';
COMMENT ON COLUMN operator.calendar_override.updated_at IS 'Thời điểm sửa gần nhất';
CREATE TABLE operator.databasechangelog (
    id character varying(255) NOT NULL,
    author character varying(255) NOT NULL,
    filename character varying(255) NOT NULL,
    dateexecuted timestamp without time zone NOT NULL,
    orderexecuted integer NOT NULL,
    exectype character varying(10) NOT NULL,
    md5sum character varying(35),
    description character varying(255),
    comments character varying(255),
    tag character varying(255),
    liquibase character varying(20),
    contexts character varying(255),
    labels character varying(255),
    deployment_id character varying(10)
);
ALTER TABLE operator.databasechangelog OWNER TO ocop_owner;
CREATE TABLE operator.identity_setting (
    id boolean DEFAULT true NOT NULL,
    registration_open boolean DEFAULT true NOT NULL,
    verify_email boolean DEFAULT true NOT NULL,
    CONSTRAINT identity_setting_id_check CHECK (id)
);
ALTER TABLE operator.identity_setting OWNER TO ocop_owner;
COMMENT ON TABLE operator.identity_setting IS 'Thiết lập tài khoản của không gian làm việc (một dòng)';
COMMENT ON COLUMN operator.identity_setting.id IS 'Luôn đúng: bảng chỉ có một dòng';
COMMENT ON COLUMN operator.identity_setting.registration_open IS 'Cho phép chủ thể tự đăng ký';
COMMENT ON COLUMN operator.identity_setting.verify_email IS 'Bắt buộc xác minh thư điện tử khi tự đăng ký';
CREATE TABLE operator.mail_outbox (
    id uuid NOT NULL,
    message_id text NOT NULL,
    address text NOT NULL,
    recipient_name text NOT NULL,
    subject text NOT NULL,
    text_body text NOT NULL,
    html_body text NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    finished_at timestamp with time zone,
    last_error text,
    CONSTRAINT mail_outbox_check CHECK (((state = 'SENDING'::text) <= (claimed_at IS NOT NULL))),
    CONSTRAINT mail_outbox_check1 CHECK (((state = ANY (ARRAY['SENT'::text, 'FAILED'::text, 'UNCERTAIN'::text])) = (finished_at IS NOT NULL))),
    CONSTRAINT mail_outbox_state_check CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text, 'SENT'::text, 'FAILED'::text, 'UNCERTAIN'::text])))
);
ALTER TABLE operator.mail_outbox OWNER TO ocop_owner;
COMMENT ON TABLE operator.mail_outbox IS 'Thư điện tử chờ gửi và đã gửi';
COMMENT ON COLUMN operator.mail_outbox.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN operator.mail_outbox.message_id IS 'Message-ID của thư, không đổi giữa các lần thử';
COMMENT ON COLUMN operator.mail_outbox.address IS 'Địa chỉ người nhận';
COMMENT ON COLUMN operator.mail_outbox.recipient_name IS 'Tên người nhận';
COMMENT ON COLUMN operator.mail_outbox.subject IS 'Tiêu đề';
COMMENT ON COLUMN operator.mail_outbox.text_body IS 'Nội dung dạng chữ';
COMMENT ON COLUMN operator.mail_outbox.html_body IS 'Nội dung dạng HTML';
COMMENT ON COLUMN operator.mail_outbox.state IS 'Tình trạng: QUEUED chờ gửi, SENDING đang gửi, SENT đã gửi, FAILED không gửi được, UNCERTAIN không rõ máy chủ thư đã nhận hay chưa nên không gửi lại';
COMMENT ON COLUMN operator.mail_outbox.attempts IS 'Số lần đã thử';
COMMENT ON COLUMN operator.mail_outbox.next_attempt_at IS 'Thời điểm thử tiếp';
COMMENT ON COLUMN operator.mail_outbox.created_at IS 'Thời điểm xếp hàng';
COMMENT ON COLUMN operator.mail_outbox.claimed_at IS 'Thời điểm tiến trình gửi nhận việc gần nhất';
COMMENT ON COLUMN operator.mail_outbox.finished_at IS 'Thời điểm kết thúc';
COMMENT ON COLUMN operator.mail_outbox.last_error IS 'Lỗi của lần thử gần nhất';
CREATE TABLE operator.notification (
    id uuid NOT NULL,
    recipient uuid NOT NULL,
    kind text NOT NULL,
    arguments jsonb NOT NULL,
    link text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    read_at timestamp with time zone,
    CONSTRAINT notification_arguments_check CHECK ((jsonb_typeof(arguments) = 'array'::text)),
    CONSTRAINT notification_kind_check CHECK ((kind ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT notification_link_check CHECK ((link ~~ '/%'::text))
);
ALTER TABLE operator.notification OWNER TO ocop_owner;
COMMENT ON TABLE operator.notification IS 'Thông báo cho từng người dùng';
COMMENT ON COLUMN operator.notification.id IS 'Mã định danh (UUIDv7, theo thời gian)';
COMMENT ON COLUMN operator.notification.recipient IS 'Tài khoản người nhận';
COMMENT ON COLUMN operator.notification.kind IS 'Loại thông báo; lời lẽ nằm trong danh mục tiếng Việt và tiếng Anh';
COMMENT ON COLUMN operator.notification.arguments IS 'Nội dung điền vào lời thông báo';
COMMENT ON COLUMN operator.notification.link IS 'Trang cần mở';
COMMENT ON COLUMN operator.notification.created_at IS 'Thời điểm gửi';
COMMENT ON COLUMN operator.notification.read_at IS 'Thời điểm đọc; trống khi chưa đọc';
CREATE TABLE operator.notification_preference (
    user_id uuid NOT NULL,
    by_mail boolean DEFAULT true NOT NULL,
    language text DEFAULT 'vi'::text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT notification_preference_language_check CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text])))
);
ALTER TABLE operator.notification_preference OWNER TO ocop_owner;
COMMENT ON TABLE operator.notification_preference IS 'Cách nhận thông báo của từng người dùng';
COMMENT ON COLUMN operator.notification_preference.user_id IS 'Tài khoản';
COMMENT ON COLUMN operator.notification_preference.by_mail IS 'Nhận cả qua thư điện tử';
COMMENT ON COLUMN operator.notification_preference.language IS 'Ngôn ngữ của thư';
COMMENT ON COLUMN operator.notification_preference.updated_at IS 'Thời điểm sửa gần nhất';
CREATE TABLE operator.producer_registration (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    organisation_name text NOT NULL,
    organisation_type text NOT NULL,
    tax_code text,
    address text NOT NULL,
    commune_code text NOT NULL,
    state text NOT NULL,
    submitted_at timestamp with time zone DEFAULT now() NOT NULL,
    decided_at timestamp with time zone,
    decided_by uuid,
    refusal_reason text,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT producer_registration_check CHECK (((state = 'REFUSED'::text) = (refusal_reason IS NOT NULL))),
    CONSTRAINT producer_registration_check1 CHECK (((state = 'PENDING'::text) = (decided_at IS NULL))),
    CONSTRAINT producer_registration_organisation_name_check CHECK ((organisation_name = NORMALIZE(organisation_name, NFC))),
    CONSTRAINT producer_registration_organisation_type_check CHECK ((organisation_type = ANY (ARRAY['COOPERATIVE'::text, 'COOPERATIVE_GROUP'::text, 'ENTERPRISE'::text, 'FARM'::text, 'HOUSEHOLD'::text, 'ASSOCIATION'::text]))),
    CONSTRAINT producer_registration_state_check CHECK ((state = ANY (ARRAY['PENDING'::text, 'CONFIRMED'::text, 'REFUSED'::text])))
);
ALTER TABLE operator.producer_registration OWNER TO ocop_owner;
COMMENT ON TABLE operator.producer_registration IS 'Đăng ký tài khoản của chủ thể OCOP';
COMMENT ON COLUMN operator.producer_registration.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN operator.producer_registration.user_id IS 'Tài khoản của người đại diện';
COMMENT ON COLUMN operator.producer_registration.organisation_name IS 'Tên chủ thể';
COMMENT ON COLUMN operator.producer_registration.organisation_type IS 'Loại hình: COOPERATIVE hợp tác xã, COOPERATIVE_GROUP tổ hợp tác, ENTERPRISE doanh nghiệp nhỏ và vừa, FARM trang trại, HOUSEHOLD hộ kinh doanh có đăng ký, ASSOCIATION hội, trung tâm điều hành du lịch';
COMMENT ON COLUMN operator.producer_registration.tax_code IS 'Mã số thuế hoặc số đăng ký kinh doanh';
COMMENT ON COLUMN operator.producer_registration.address IS 'Địa chỉ';
COMMENT ON COLUMN operator.producer_registration.commune_code IS 'Mã xã, phường';
COMMENT ON COLUMN operator.producer_registration.state IS 'Tình trạng: PENDING chờ xác nhận, CONFIRMED đã xác nhận, REFUSED bị từ chối';
COMMENT ON COLUMN operator.producer_registration.submitted_at IS 'Thời điểm đăng ký';
COMMENT ON COLUMN operator.producer_registration.decided_at IS 'Thời điểm cán bộ xã xử lý';
COMMENT ON COLUMN operator.producer_registration.decided_by IS 'Cán bộ xã xử lý';
COMMENT ON COLUMN operator.producer_registration.refusal_reason IS 'Lý do từ chối';
COMMENT ON COLUMN operator.producer_registration.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE operator.setting (
    name text NOT NULL,
    value jsonb NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT setting_name_check CHECK ((name ~ '^[a-z][a-zA-Z0-9.]{1,99}$'::text))
);
ALTER TABLE operator.setting OWNER TO ocop_owner;
COMMENT ON TABLE operator.setting IS 'Thiết lập của không gian làm việc';
COMMENT ON COLUMN operator.setting.name IS 'Tên thiết lập';
COMMENT ON COLUMN operator.setting.value IS 'Giá trị';
COMMENT ON COLUMN operator.setting.updated_at IS 'Thời điểm sửa gần nhất';
COMMENT ON COLUMN operator.setting.updated_by IS 'Người sửa gần nhất';
COMMENT ON COLUMN operator.setting.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE operator.user_role (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    commune_code text,
    granted_by uuid,
    granted_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE operator.user_role OWNER TO ocop_owner;
COMMENT ON TABLE operator.user_role IS 'Vai trò được giao cho người dùng';
COMMENT ON COLUMN operator.user_role.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN operator.user_role.user_id IS 'Người được giao';
COMMENT ON COLUMN operator.user_role.role IS 'Vai trò';
COMMENT ON COLUMN operator.user_role.commune_code IS 'Mã xã, phường trong phạm vi đó vai trò có hiệu lực';
COMMENT ON COLUMN operator.user_role.granted_by IS 'Người giao; để trống khi do hệ thống giao lúc khởi tạo';
COMMENT ON COLUMN operator.user_role.granted_at IS 'Thời điểm giao';
CREATE TABLE operator.web_session (
    primary_id character(36) NOT NULL,
    session_id character(36) NOT NULL,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name character varying(100)
);
ALTER TABLE operator.web_session OWNER TO ocop_owner;
COMMENT ON TABLE operator.web_session IS 'Phiên làm việc trên trình duyệt';
COMMENT ON COLUMN operator.web_session.primary_id IS 'Mã nội bộ của phiên';
COMMENT ON COLUMN operator.web_session.session_id IS 'Mã phiên trong cookie';
COMMENT ON COLUMN operator.web_session.creation_time IS 'Thời điểm mở (mili giây)';
COMMENT ON COLUMN operator.web_session.last_access_time IS 'Lần dùng gần nhất (mili giây)';
COMMENT ON COLUMN operator.web_session.max_inactive_interval IS 'Thời gian chờ tối đa (giây)';
COMMENT ON COLUMN operator.web_session.expiry_time IS 'Thời điểm hết hạn (mili giây)';
COMMENT ON COLUMN operator.web_session.principal_name IS 'Mã người dùng';
CREATE TABLE operator.web_session_attributes (
    session_primary_id character(36) NOT NULL,
    attribute_name character varying(200) NOT NULL,
    attribute_bytes bytea NOT NULL
);
ALTER TABLE operator.web_session_attributes OWNER TO ocop_owner;
COMMENT ON TABLE operator.web_session_attributes IS 'Nội dung của phiên làm việc';
COMMENT ON COLUMN operator.web_session_attributes.session_primary_id IS 'Phiên';
COMMENT ON COLUMN operator.web_session_attributes.attribute_name IS 'Tên';
COMMENT ON COLUMN operator.web_session_attributes.attribute_bytes IS 'Giá trị';
CREATE TABLE platform.admin_unit (
    id uuid NOT NULL,
    level text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    full_name text NOT NULL,
    unit_type text NOT NULL,
    parent_code text,
    province_code text NOT NULL,
    valid_from date,
    valid_to date,
    legal_basis text NOT NULL,
    alternative_name text,
    alternative_code text,
    longitude numeric(9,5),
    latitude numeric(8,5),
    area_km2 numeric(10,2),
    search_text text GENERATED ALWAYS AS (ext.vn_fold(full_name)) STORED NOT NULL,
    sort_name text GENERATED ALWAYS AS (ext.vn_fold(name)) STORED NOT NULL,
    CONSTRAINT admin_unit_check CHECK ((valid_from < valid_to)),
    CONSTRAINT admin_unit_check1 CHECK (((level = 'PROVINCE'::text) = (parent_code IS NULL))),
    CONSTRAINT admin_unit_code_check CHECK ((code ~ '^[0-9]{2}([0-9]|[0-9]{3})?$'::text)),
    CONSTRAINT admin_unit_full_name_check CHECK ((full_name = NORMALIZE(full_name, NFC))),
    CONSTRAINT admin_unit_level_check CHECK ((level = ANY (ARRAY['PROVINCE'::text, 'DISTRICT'::text, 'COMMUNE'::text])))
);
ALTER TABLE platform.admin_unit OWNER TO ocop_owner;
COMMENT ON TABLE platform.admin_unit IS 'Đơn vị hành chính qua các thời kỳ';
COMMENT ON COLUMN platform.admin_unit.id IS 'Mã định danh, tính từ mã đơn vị và ngày bắt đầu nên giống nhau ở mọi nơi cài đặt';
COMMENT ON COLUMN platform.admin_unit.level IS 'Cấp: PROVINCE tỉnh, DISTRICT huyện (đến 30/06/2025), COMMUNE xã';
COMMENT ON COLUMN platform.admin_unit.code IS 'Mã đơn vị hành chính; cùng một mã có thể chỉ đơn vị khác nhau theo thời gian';
COMMENT ON COLUMN platform.admin_unit.name IS 'Tên riêng';
COMMENT ON COLUMN platform.admin_unit.full_name IS 'Tên đầy đủ có loại đơn vị';
COMMENT ON COLUMN platform.admin_unit.unit_type IS 'Loại: tỉnh, thành phố, quận, huyện, thị xã, xã, phường, thị trấn, đặc khu';
COMMENT ON COLUMN platform.admin_unit.parent_code IS 'Mã đơn vị cấp trên trực tiếp trong cùng thời kỳ';
COMMENT ON COLUMN platform.admin_unit.province_code IS 'Mã tỉnh trong cùng thời kỳ';
COMMENT ON COLUMN platform.admin_unit.valid_from IS 'Ngày bắt đầu; trống là có từ trước khi dữ liệu được ghi';
COMMENT ON COLUMN platform.admin_unit.valid_to IS 'Ngày không còn hiệu lực; trống là đang tồn tại';
COMMENT ON COLUMN platform.admin_unit.legal_basis IS 'Văn bản quy định';
COMMENT ON COLUMN platform.admin_unit.alternative_name IS 'Tên viết khác trong nguồn dữ liệu khác';
COMMENT ON COLUMN platform.admin_unit.alternative_code IS 'Mã khác trong nguồn dữ liệu khác';
COMMENT ON COLUMN platform.admin_unit.longitude IS 'Kinh độ của điểm đại diện';
COMMENT ON COLUMN platform.admin_unit.latitude IS 'Vĩ độ của điểm đại diện';
COMMENT ON COLUMN platform.admin_unit.area_km2 IS 'Diện tích (km²)';
COMMENT ON COLUMN platform.admin_unit.search_text IS 'Tên không dấu để tìm kiếm';
COMMENT ON COLUMN platform.admin_unit.sort_name IS 'Tên riêng không dấu để sắp xếp';
CREATE TABLE platform.admin_unit_link (
    predecessor_id uuid NOT NULL,
    successor_id uuid NOT NULL,
    kind text NOT NULL,
    whole boolean NOT NULL,
    legal_basis text NOT NULL,
    CONSTRAINT admin_unit_link_kind_check CHECK ((kind = ANY (ARRAY['UNCHANGED'::text, 'RENAME'::text, 'MERGE'::text, 'SPLIT'::text])))
);
ALTER TABLE platform.admin_unit_link OWNER TO ocop_owner;
COMMENT ON TABLE platform.admin_unit_link IS 'Quan hệ giữa đơn vị hành chính cũ và mới';
COMMENT ON COLUMN platform.admin_unit_link.predecessor_id IS 'Đơn vị cũ';
COMMENT ON COLUMN platform.admin_unit_link.successor_id IS 'Đơn vị mới';
COMMENT ON COLUMN platform.admin_unit_link.kind IS 'Hình thức: UNCHANGED giữ nguyên, RENAME đổi tên hoặc loại, MERGE sáp nhập, SPLIT chia tách';
COMMENT ON COLUMN platform.admin_unit_link.whole IS 'Chuyển toàn bộ (true) hay một phần (false) đơn vị cũ';
COMMENT ON COLUMN platform.admin_unit_link.legal_basis IS 'Văn bản quy định việc sắp xếp';
CREATE TABLE platform.audit_anchor (
    id bigint NOT NULL,
    tenant_role name DEFAULT CURRENT_ROLE NOT NULL,
    seq bigint NOT NULL,
    row_hash bytea NOT NULL,
    anchored_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT audit_anchor_row_hash_check CHECK ((length(row_hash) = 32)),
    CONSTRAINT audit_anchor_seq_check CHECK ((seq > 0))
);
ALTER TABLE platform.audit_anchor OWNER TO ocop_owner;
COMMENT ON TABLE platform.audit_anchor IS 'Mốc neo hằng ngày của nhật ký thao tác, giữ ngoài lược đồ của không gian làm việc';
COMMENT ON COLUMN platform.audit_anchor.id IS 'Số thứ tự của mốc';
COMMENT ON COLUMN platform.audit_anchor.tenant_role IS 'Không gian làm việc, do PostgreSQL tự điền theo vai trò đang ghi';
COMMENT ON COLUMN platform.audit_anchor.seq IS 'Số thứ tự của dòng cuối lúc neo';
COMMENT ON COLUMN platform.audit_anchor.row_hash IS 'Mã băm của dòng cuối lúc neo';
COMMENT ON COLUMN platform.audit_anchor.anchored_at IS 'Thời điểm neo';
ALTER TABLE platform.audit_anchor ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME platform.audit_anchor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE platform.batch_job_execution (
    job_execution_id bigint NOT NULL,
    version bigint,
    job_instance_id bigint NOT NULL,
    create_time timestamp without time zone NOT NULL,
    start_time timestamp without time zone,
    end_time timestamp without time zone,
    status character varying(10),
    exit_code character varying(2500),
    exit_message character varying(2500),
    last_updated timestamp without time zone
);
ALTER TABLE platform.batch_job_execution OWNER TO ocop_owner;
COMMENT ON TABLE platform.batch_job_execution IS 'Các lần chạy của một công việc theo lô';
COMMENT ON COLUMN platform.batch_job_execution.job_execution_id IS 'Mã lần chạy';
COMMENT ON COLUMN platform.batch_job_execution.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
COMMENT ON COLUMN platform.batch_job_execution.job_instance_id IS 'Mã công việc';
COMMENT ON COLUMN platform.batch_job_execution.create_time IS 'Thời điểm tạo';
COMMENT ON COLUMN platform.batch_job_execution.start_time IS 'Thời điểm bắt đầu';
COMMENT ON COLUMN platform.batch_job_execution.end_time IS 'Thời điểm kết thúc';
COMMENT ON COLUMN platform.batch_job_execution.status IS 'Tình trạng';
COMMENT ON COLUMN platform.batch_job_execution.exit_code IS 'Mã kết thúc';
COMMENT ON COLUMN platform.batch_job_execution.exit_message IS 'Thông báo khi kết thúc';
COMMENT ON COLUMN platform.batch_job_execution.last_updated IS 'Thời điểm cập nhật gần nhất';
CREATE TABLE platform.batch_job_execution_context (
    job_execution_id bigint NOT NULL,
    short_context character varying(2500) NOT NULL,
    serialized_context text
);
ALTER TABLE platform.batch_job_execution_context OWNER TO ocop_owner;
COMMENT ON TABLE platform.batch_job_execution_context IS 'Ngữ cảnh của một lần chạy';
COMMENT ON COLUMN platform.batch_job_execution_context.job_execution_id IS 'Mã lần chạy';
COMMENT ON COLUMN platform.batch_job_execution_context.short_context IS 'Ngữ cảnh rút gọn';
COMMENT ON COLUMN platform.batch_job_execution_context.serialized_context IS 'Ngữ cảnh đầy đủ';
CREATE TABLE platform.batch_job_execution_params (
    job_execution_id bigint NOT NULL,
    parameter_name character varying(100) NOT NULL,
    parameter_type character varying(100) NOT NULL,
    parameter_value character varying(2500),
    identifying character(1) NOT NULL
);
ALTER TABLE platform.batch_job_execution_params OWNER TO ocop_owner;
COMMENT ON TABLE platform.batch_job_execution_params IS 'Tham số của một lần chạy';
COMMENT ON COLUMN platform.batch_job_execution_params.job_execution_id IS 'Mã lần chạy';
COMMENT ON COLUMN platform.batch_job_execution_params.parameter_name IS 'Tên tham số';
COMMENT ON COLUMN platform.batch_job_execution_params.parameter_type IS 'Kiểu tham số';
COMMENT ON COLUMN platform.batch_job_execution_params.parameter_value IS 'Giá trị tham số';
COMMENT ON COLUMN platform.batch_job_execution_params.identifying IS 'Tham số có định danh công việc hay không';
CREATE SEQUENCE platform.batch_job_execution_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE platform.batch_job_execution_seq OWNER TO ocop_owner;
CREATE TABLE platform.batch_job_instance (
    job_instance_id bigint NOT NULL,
    version bigint,
    job_name character varying(100) NOT NULL,
    job_key character varying(32) NOT NULL
);
ALTER TABLE platform.batch_job_instance OWNER TO ocop_owner;
COMMENT ON TABLE platform.batch_job_instance IS 'Công việc theo lô: mỗi công việc với một bộ tham số';
COMMENT ON COLUMN platform.batch_job_instance.job_instance_id IS 'Mã công việc';
COMMENT ON COLUMN platform.batch_job_instance.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
COMMENT ON COLUMN platform.batch_job_instance.job_name IS 'Tên công việc';
COMMENT ON COLUMN platform.batch_job_instance.job_key IS 'Dấu băm của tham số định danh';
CREATE SEQUENCE platform.batch_job_instance_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE platform.batch_job_instance_seq OWNER TO ocop_owner;
CREATE TABLE platform.batch_step_execution (
    step_execution_id bigint NOT NULL,
    version bigint NOT NULL,
    step_name character varying(100) NOT NULL,
    job_execution_id bigint NOT NULL,
    create_time timestamp without time zone NOT NULL,
    start_time timestamp without time zone,
    end_time timestamp without time zone,
    status character varying(10),
    commit_count bigint,
    read_count bigint,
    filter_count bigint,
    write_count bigint,
    read_skip_count bigint,
    write_skip_count bigint,
    process_skip_count bigint,
    rollback_count bigint,
    exit_code character varying(2500),
    exit_message character varying(2500),
    last_updated timestamp without time zone
);
ALTER TABLE platform.batch_step_execution OWNER TO ocop_owner;
COMMENT ON TABLE platform.batch_step_execution IS 'Các bước (hoặc phần theo không gian làm việc) của một lần chạy';
COMMENT ON COLUMN platform.batch_step_execution.step_execution_id IS 'Mã lần chạy của bước';
COMMENT ON COLUMN platform.batch_step_execution.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
COMMENT ON COLUMN platform.batch_step_execution.step_name IS 'Tên bước';
COMMENT ON COLUMN platform.batch_step_execution.job_execution_id IS 'Mã lần chạy';
COMMENT ON COLUMN platform.batch_step_execution.create_time IS 'Thời điểm tạo';
COMMENT ON COLUMN platform.batch_step_execution.start_time IS 'Thời điểm bắt đầu';
COMMENT ON COLUMN platform.batch_step_execution.end_time IS 'Thời điểm kết thúc';
COMMENT ON COLUMN platform.batch_step_execution.status IS 'Tình trạng';
COMMENT ON COLUMN platform.batch_step_execution.commit_count IS 'Số lần hoàn tất giao dịch';
COMMENT ON COLUMN platform.batch_step_execution.read_count IS 'Số mục đã đọc';
COMMENT ON COLUMN platform.batch_step_execution.filter_count IS 'Số mục bị lọc';
COMMENT ON COLUMN platform.batch_step_execution.write_count IS 'Số mục đã ghi';
COMMENT ON COLUMN platform.batch_step_execution.read_skip_count IS 'Số mục bỏ qua khi đọc';
COMMENT ON COLUMN platform.batch_step_execution.write_skip_count IS 'Số mục bỏ qua khi ghi';
COMMENT ON COLUMN platform.batch_step_execution.process_skip_count IS 'Số mục bỏ qua khi xử lý';
COMMENT ON COLUMN platform.batch_step_execution.rollback_count IS 'Số lần hủy giao dịch';
COMMENT ON COLUMN platform.batch_step_execution.exit_code IS 'Mã kết thúc';
COMMENT ON COLUMN platform.batch_step_execution.exit_message IS 'Thông báo khi kết thúc';
COMMENT ON COLUMN platform.batch_step_execution.last_updated IS 'Thời điểm cập nhật gần nhất';
CREATE TABLE platform.batch_step_execution_context (
    step_execution_id bigint NOT NULL,
    short_context character varying(2500) NOT NULL,
    serialized_context text
);
ALTER TABLE platform.batch_step_execution_context OWNER TO ocop_owner;
COMMENT ON TABLE platform.batch_step_execution_context IS 'Ngữ cảnh của một bước, để chạy tiếp khi gián đoạn';
COMMENT ON COLUMN platform.batch_step_execution_context.step_execution_id IS 'Mã lần chạy của bước';
COMMENT ON COLUMN platform.batch_step_execution_context.short_context IS 'Ngữ cảnh rút gọn';
COMMENT ON COLUMN platform.batch_step_execution_context.serialized_context IS 'Ngữ cảnh đầy đủ';
CREATE SEQUENCE platform.batch_step_execution_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE platform.batch_step_execution_seq OWNER TO ocop_owner;
CREATE TABLE platform.calendar_day (
    day date NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    source text NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT calendar_day_kind_check CHECK ((kind = ANY (ARRAY['HOLIDAY'::text, 'SUBSTITUTE'::text, 'SWAPPED_OFF'::text, 'MAKE_UP'::text]))),
    CONSTRAINT calendar_day_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT calendar_day_source_check CHECK (((length(source) >= 1) AND (length(source) <= 500)))
);
ALTER TABLE platform.calendar_day OWNER TO ocop_owner;
COMMENT ON TABLE platform.calendar_day IS 'Lịch nghỉ lễ và làm bù của cả nước';
COMMENT ON COLUMN platform.calendar_day.day IS 'Ngày';
COMMENT ON COLUMN platform.calendar_day.kind IS 'Loại: HOLIDAY nghỉ lễ, tết, SUBSTITUTE nghỉ bù, SWAPPED_OFF nghỉ do hoán đổi, MAKE_UP làm bù';
COMMENT ON COLUMN platform.calendar_day.name IS 'Tên ngày';
COMMENT ON COLUMN platform.calendar_day.source IS 'Căn cứ pháp lý';
COMMENT ON COLUMN platform.calendar_day.updated_by IS 'Người sửa gần nhất';
COMMENT ON COLUMN platform.calendar_day.updated_at IS 'Thời điểm sửa gần nhất';
CREATE TABLE platform.criteria_band (
    template_id uuid NOT NULL,
    stars smallint NOT NULL,
    min_points smallint NOT NULL,
    max_points smallint NOT NULL,
    max_included boolean NOT NULL,
    authority text,
    CONSTRAINT criteria_band_authority_check CHECK ((authority = ANY (ARRAY['CENTRAL'::text, 'PROVINCE'::text]))),
    CONSTRAINT criteria_band_stars_check CHECK (((stars >= 1) AND (stars <= 5)))
);
ALTER TABLE platform.criteria_band OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_band IS 'Khung điểm xếp hạng sao';
COMMENT ON COLUMN platform.criteria_band.template_id IS 'Phiên bản bộ tiêu chí';
COMMENT ON COLUMN platform.criteria_band.stars IS 'Hạng sao';
COMMENT ON COLUMN platform.criteria_band.min_points IS 'Điểm thấp nhất của khung';
COMMENT ON COLUMN platform.criteria_band.max_points IS 'Điểm cao nhất của khung';
COMMENT ON COLUMN platform.criteria_band.max_included IS 'Điểm cao nhất có thuộc khung hay không';
COMMENT ON COLUMN platform.criteria_band.authority IS 'Cấp công nhận: CENTRAL trung ương, PROVINCE tỉnh; trống là không công nhận';
CREATE TABLE platform.criteria_criterion (
    template_id uuid NOT NULL,
    set_code text NOT NULL,
    code text NOT NULL,
    section_code text NOT NULL,
    "position" smallint NOT NULL,
    name text NOT NULL,
    max_points smallint NOT NULL,
    heading text,
    commune_reviewed boolean NOT NULL,
    is_binary boolean NOT NULL,
    search_text text GENERATED ALWAYS AS (ext.vn_fold(name)) STORED NOT NULL,
    CONSTRAINT criteria_criterion_max_points_check CHECK ((max_points > 0))
);
ALTER TABLE platform.criteria_criterion OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_criterion IS 'Tiêu chí';
COMMENT ON COLUMN platform.criteria_criterion.template_id IS 'Phiên bản bộ tiêu chí';
COMMENT ON COLUMN platform.criteria_criterion.set_code IS 'Bộ sản phẩm';
COMMENT ON COLUMN platform.criteria_criterion.code IS 'Mã tiêu chí';
COMMENT ON COLUMN platform.criteria_criterion.section_code IS 'Mục';
COMMENT ON COLUMN platform.criteria_criterion."position" IS 'Thứ tự trên phiếu';
COMMENT ON COLUMN platform.criteria_criterion.name IS 'Tên tiêu chí';
COMMENT ON COLUMN platform.criteria_criterion.max_points IS 'Điểm tối đa';
COMMENT ON COLUMN platform.criteria_criterion.heading IS 'Tiểu mục in phía trên tiêu chí';
COMMENT ON COLUMN platform.criteria_criterion.commune_reviewed IS 'Xã có cho ý kiến (Mẫu số 03)';
COMMENT ON COLUMN platform.criteria_criterion.is_binary IS 'Chỉ có hai mức có hoặc không';
COMMENT ON COLUMN platform.criteria_criterion.search_text IS 'Tên không dấu để tìm kiếm';
CREATE TABLE platform.criteria_group (
    template_id uuid NOT NULL,
    code text NOT NULL,
    "position" smallint NOT NULL,
    name text NOT NULL
);
ALTER TABLE platform.criteria_group OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_group IS 'Nhóm sản phẩm';
COMMENT ON COLUMN platform.criteria_group.template_id IS 'Phiên bản bộ tiêu chí';
COMMENT ON COLUMN platform.criteria_group.code IS 'Mã nhóm';
COMMENT ON COLUMN platform.criteria_group."position" IS 'Thứ tự';
COMMENT ON COLUMN platform.criteria_group.name IS 'Tên nhóm';
CREATE TABLE platform.criteria_note (
    template_id uuid NOT NULL,
    set_code text NOT NULL,
    criterion_code text NOT NULL,
    "position" smallint NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    CONSTRAINT criteria_note_kind_check CHECK ((kind = ANY (ARRAY['REQUIREMENT'::text, 'KNOCKOUT'::text, 'STOP'::text, 'CONDITION'::text, 'EVIDENCE'::text])))
);
ALTER TABLE platform.criteria_note OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_note IS 'Ghi chú của tiêu chí';
COMMENT ON COLUMN platform.criteria_note.template_id IS 'Phiên bản bộ tiêu chí';
COMMENT ON COLUMN platform.criteria_note.set_code IS 'Bộ sản phẩm';
COMMENT ON COLUMN platform.criteria_note.criterion_code IS 'Tiêu chí';
COMMENT ON COLUMN platform.criteria_note."position" IS 'Thứ tự';
COMMENT ON COLUMN platform.criteria_note.kind IS 'Loại: REQUIREMENT bắt buộc, KNOCKOUT loại, STOP dừng chấm, CONDITION điều kiện, EVIDENCE minh chứng';
COMMENT ON COLUMN platform.criteria_note.body IS 'Nội dung ghi chú';
CREATE TABLE platform.criteria_option (
    template_id uuid NOT NULL,
    set_code text NOT NULL,
    criterion_code text NOT NULL,
    number smallint NOT NULL,
    points smallint NOT NULL,
    label text NOT NULL,
    min_for_stars smallint,
    case_code text,
    search_text text GENERATED ALWAYS AS (ext.vn_fold(label)) STORED NOT NULL,
    CONSTRAINT criteria_option_min_for_stars_check CHECK (((min_for_stars >= 3) AND (min_for_stars <= 5))),
    CONSTRAINT criteria_option_points_check CHECK ((points >= 0))
);
ALTER TABLE platform.criteria_option OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_option IS 'Mức điểm của tiêu chí';
COMMENT ON COLUMN platform.criteria_option.template_id IS 'Phiên bản bộ tiêu chí';
COMMENT ON COLUMN platform.criteria_option.set_code IS 'Bộ sản phẩm';
COMMENT ON COLUMN platform.criteria_option.criterion_code IS 'Tiêu chí';
COMMENT ON COLUMN platform.criteria_option.number IS 'Thứ tự mức, từ 1';
COMMENT ON COLUMN platform.criteria_option.points IS 'Số điểm';
COMMENT ON COLUMN platform.criteria_option.label IS 'Nội dung của mức';
COMMENT ON COLUMN platform.criteria_option.min_for_stars IS 'Là mức tối thiểu để đạt hạng sao này';
COMMENT ON COLUMN platform.criteria_option.case_code IS 'Trường hợp áp dụng (TH1, TH2)';
COMMENT ON COLUMN platform.criteria_option.search_text IS 'Nội dung không dấu để tìm kiếm';
CREATE TABLE platform.criteria_part (
    template_id uuid NOT NULL,
    set_code text NOT NULL,
    code text NOT NULL,
    "position" smallint NOT NULL,
    name text NOT NULL,
    max_points smallint NOT NULL,
    CONSTRAINT criteria_part_max_points_check CHECK ((max_points > 0))
);
ALTER TABLE platform.criteria_part OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_part IS 'Phần của phiếu đánh giá';
COMMENT ON COLUMN platform.criteria_part.template_id IS 'Phiên bản bộ tiêu chí';
COMMENT ON COLUMN platform.criteria_part.set_code IS 'Bộ sản phẩm';
COMMENT ON COLUMN platform.criteria_part.code IS 'Mã phần';
COMMENT ON COLUMN platform.criteria_part."position" IS 'Thứ tự';
COMMENT ON COLUMN platform.criteria_part.name IS 'Tên phần';
COMMENT ON COLUMN platform.criteria_part.max_points IS 'Điểm tối đa';
CREATE TABLE platform.criteria_section (
    template_id uuid NOT NULL,
    set_code text NOT NULL,
    code text NOT NULL,
    part_code text NOT NULL,
    "position" smallint NOT NULL,
    name text NOT NULL,
    max_points smallint NOT NULL,
    CONSTRAINT criteria_section_max_points_check CHECK ((max_points > 0))
);
ALTER TABLE platform.criteria_section OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_section IS 'Mục của một phần';
COMMENT ON COLUMN platform.criteria_section.template_id IS 'Phiên bản bộ tiêu chí';
COMMENT ON COLUMN platform.criteria_section.set_code IS 'Bộ sản phẩm';
COMMENT ON COLUMN platform.criteria_section.code IS 'Mã mục';
COMMENT ON COLUMN platform.criteria_section.part_code IS 'Phần';
COMMENT ON COLUMN platform.criteria_section."position" IS 'Thứ tự';
COMMENT ON COLUMN platform.criteria_section.name IS 'Tên mục';
COMMENT ON COLUMN platform.criteria_section.max_points IS 'Điểm tối đa';
CREATE TABLE platform.criteria_set (
    template_id uuid NOT NULL,
    code text NOT NULL,
    group_code text NOT NULL,
    number smallint NOT NULL,
    mnemonic text NOT NULL,
    name text NOT NULL,
    subgroup text,
    managing_agencies text[] DEFAULT '{}'::text[] NOT NULL,
    sample_required boolean NOT NULL,
    knockouts text[] DEFAULT '{}'::text[] NOT NULL
);
ALTER TABLE platform.criteria_set OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_set IS 'Bộ sản phẩm (một phiếu đánh giá)';
COMMENT ON COLUMN platform.criteria_set.template_id IS 'Phiên bản bộ tiêu chí';
COMMENT ON COLUMN platform.criteria_set.code IS 'Mã bộ';
COMMENT ON COLUMN platform.criteria_set.group_code IS 'Nhóm sản phẩm';
COMMENT ON COLUMN platform.criteria_set.number IS 'Số thứ tự trong văn bản';
COMMENT ON COLUMN platform.criteria_set.mnemonic IS 'Chữ viết tắt';
COMMENT ON COLUMN platform.criteria_set.name IS 'Tên bộ sản phẩm';
COMMENT ON COLUMN platform.criteria_set.subgroup IS 'Phân nhóm';
COMMENT ON COLUMN platform.criteria_set.managing_agencies IS 'Bộ, ngành quản lý';
COMMENT ON COLUMN platform.criteria_set.sample_required IS 'Có phải nộp mẫu sản phẩm';
COMMENT ON COLUMN platform.criteria_set.knockouts IS 'Các trường hợp hồ sơ bị loại';
CREATE TABLE platform.criteria_template (
    id uuid NOT NULL,
    version_code text NOT NULL,
    legal_basis text NOT NULL,
    effective_from date NOT NULL,
    replaces text[] DEFAULT '{}'::text[] NOT NULL,
    remarks text[] DEFAULT '{}'::text[] NOT NULL,
    source_remarks text[] DEFAULT '{}'::text[] NOT NULL,
    content_hash text NOT NULL,
    set_count integer NOT NULL,
    criterion_count integer NOT NULL,
    option_count integer NOT NULL,
    published_at timestamp with time zone DEFAULT now() NOT NULL,
    published_by text NOT NULL,
    CONSTRAINT criteria_template_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT criteria_template_criterion_count_check CHECK ((criterion_count > 0)),
    CONSTRAINT criteria_template_option_count_check CHECK ((option_count > 0)),
    CONSTRAINT criteria_template_set_count_check CHECK ((set_count > 0))
);
ALTER TABLE platform.criteria_template OWNER TO ocop_owner;
COMMENT ON TABLE platform.criteria_template IS 'Phiên bản bộ tiêu chí đã công bố (không sửa, không xóa)';
COMMENT ON COLUMN platform.criteria_template.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN platform.criteria_template.version_code IS 'Số phiên bản';
COMMENT ON COLUMN platform.criteria_template.legal_basis IS 'Căn cứ pháp lý';
COMMENT ON COLUMN platform.criteria_template.effective_from IS 'Ngày bắt đầu áp dụng';
COMMENT ON COLUMN platform.criteria_template.replaces IS 'Văn bản được thay thế';
COMMENT ON COLUMN platform.criteria_template.remarks IS 'Ghi chú cách hiểu';
COMMENT ON COLUMN platform.criteria_template.source_remarks IS 'Những chỗ của bản nguồn đã phải hiểu theo ngữ cảnh';
COMMENT ON COLUMN platform.criteria_template.content_hash IS 'Giá trị băm SHA-256 của toàn bộ nội dung, để phát hiện thay đổi';
COMMENT ON COLUMN platform.criteria_template.set_count IS 'Số bộ sản phẩm';
COMMENT ON COLUMN platform.criteria_template.criterion_count IS 'Số tiêu chí';
COMMENT ON COLUMN platform.criteria_template.option_count IS 'Số mức điểm';
COMMENT ON COLUMN platform.criteria_template.published_at IS 'Thời điểm công bố';
COMMENT ON COLUMN platform.criteria_template.published_by IS 'Người công bố';
CREATE TABLE platform.databasechangelog (
    id character varying(255) NOT NULL,
    author character varying(255) NOT NULL,
    filename character varying(255) NOT NULL,
    dateexecuted timestamp without time zone NOT NULL,
    orderexecuted integer NOT NULL,
    exectype character varying(10) NOT NULL,
    md5sum character varying(35),
    description character varying(255),
    comments character varying(255),
    tag character varying(255),
    liquibase character varying(20),
    contexts character varying(255),
    labels character varying(255),
    deployment_id character varying(10)
);
ALTER TABLE platform.databasechangelog OWNER TO ocop_owner;
CREATE TABLE platform.databasechangeloglock (
    id integer NOT NULL,
    locked boolean NOT NULL,
    lockgranted timestamp without time zone,
    lockedby character varying(255)
);
ALTER TABLE platform.databasechangeloglock OWNER TO ocop_owner;
CREATE TABLE platform.lifecycle_request (
    id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    action text NOT NULL,
    reason text,
    state text NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    error text,
    CONSTRAINT lifecycle_request_action_check CHECK ((action = ANY (ARRAY['SUSPEND'::text, 'RESUME'::text, 'MIGRATE'::text]))),
    CONSTRAINT lifecycle_request_state_check CHECK ((state = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'FAILED'::text, 'DONE'::text])))
);
ALTER TABLE platform.lifecycle_request OWNER TO ocop_owner;
COMMENT ON TABLE platform.lifecycle_request IS 'Yêu cầu tạm ngừng, mở lại hoặc nâng cấp một không gian làm việc';
COMMENT ON COLUMN platform.lifecycle_request.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN platform.lifecycle_request.tenant_id IS 'Không gian làm việc';
COMMENT ON COLUMN platform.lifecycle_request.action IS 'Việc cần làm: SUSPEND tạm ngừng, RESUME mở lại, MIGRATE nâng cấp lược đồ';
COMMENT ON COLUMN platform.lifecycle_request.reason IS 'Lý do';
COMMENT ON COLUMN platform.lifecycle_request.state IS 'Tình trạng xử lý';
COMMENT ON COLUMN platform.lifecycle_request.requested_by IS 'Người yêu cầu';
COMMENT ON COLUMN platform.lifecycle_request.requested_at IS 'Thời điểm yêu cầu';
COMMENT ON COLUMN platform.lifecycle_request.finished_at IS 'Thời điểm xử lý xong';
COMMENT ON COLUMN platform.lifecycle_request.error IS 'Lỗi khi xử lý';
CREATE TABLE platform.onboarding (
    id uuid NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    province_code text NOT NULL,
    admin_email text NOT NULL,
    admin_name text NOT NULL,
    state text NOT NULL,
    requested_by text NOT NULL,
    requested_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT onboarding_slug_check CHECK ((slug ~ '^[a-z][a-z0-9]{2,29}$'::text)),
    CONSTRAINT onboarding_state_check CHECK ((state = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text, 'FAILED'::text, 'DONE'::text])))
);
ALTER TABLE platform.onboarding OWNER TO ocop_owner;
COMMENT ON TABLE platform.onboarding IS 'Yêu cầu khởi tạo một tỉnh';
COMMENT ON COLUMN platform.onboarding.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN platform.onboarding.slug IS 'Tên miền con mong muốn';
COMMENT ON COLUMN platform.onboarding.name IS 'Tên tỉnh';
COMMENT ON COLUMN platform.onboarding.province_code IS 'Mã đơn vị hành chính cấp tỉnh';
COMMENT ON COLUMN platform.onboarding.admin_email IS 'Thư điện tử của quản trị viên đầu tiên';
COMMENT ON COLUMN platform.onboarding.admin_name IS 'Họ tên quản trị viên đầu tiên';
COMMENT ON COLUMN platform.onboarding.state IS 'Tình trạng: QUEUED chờ, RUNNING đang chạy, FAILED dừng vì lỗi, DONE xong';
COMMENT ON COLUMN platform.onboarding.requested_by IS 'Người yêu cầu';
COMMENT ON COLUMN platform.onboarding.requested_at IS 'Thời điểm yêu cầu';
COMMENT ON COLUMN platform.onboarding.finished_at IS 'Thời điểm hoàn tất';
COMMENT ON COLUMN platform.onboarding.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE platform.onboarding_step (
    onboarding_id uuid NOT NULL,
    step text NOT NULL,
    "position" smallint NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    error text,
    CONSTRAINT onboarding_step_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'RUNNING'::text, 'FAILED'::text, 'DONE'::text])))
);
ALTER TABLE platform.onboarding_step OWNER TO ocop_owner;
COMMENT ON TABLE platform.onboarding_step IS 'Từng bước khởi tạo một tỉnh';
COMMENT ON COLUMN platform.onboarding_step.onboarding_id IS 'Yêu cầu khởi tạo';
COMMENT ON COLUMN platform.onboarding_step.step IS 'Mã bước';
COMMENT ON COLUMN platform.onboarding_step."position" IS 'Thứ tự thực hiện';
COMMENT ON COLUMN platform.onboarding_step.state IS 'Tình trạng của bước';
COMMENT ON COLUMN platform.onboarding_step.attempts IS 'Số lần đã chạy';
COMMENT ON COLUMN platform.onboarding_step.started_at IS 'Bắt đầu lần chạy gần nhất';
COMMENT ON COLUMN platform.onboarding_step.finished_at IS 'Kết thúc lần chạy gần nhất';
COMMENT ON COLUMN platform.onboarding_step.error IS 'Lỗi của lần chạy gần nhất, bằng tiếng Việt';
CREATE TABLE platform.reference_load (
    name text NOT NULL,
    content_hash text NOT NULL,
    row_count integer NOT NULL,
    loaded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT reference_load_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE platform.reference_load OWNER TO ocop_owner;
COMMENT ON TABLE platform.reference_load IS 'Danh mục dùng chung đã nạp từ tệp đi kèm phần mềm';
COMMENT ON COLUMN platform.reference_load.name IS 'Tên danh mục';
COMMENT ON COLUMN platform.reference_load.content_hash IS 'Giá trị băm SHA-256 của tệp đã nạp';
COMMENT ON COLUMN platform.reference_load.row_count IS 'Số dòng đã nạp';
COMMENT ON COLUMN platform.reference_load.loaded_at IS 'Thời điểm nạp';
CREATE TABLE platform.scheduled_tasks (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamp with time zone NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint NOT NULL,
    priority smallint,
    state text
);
ALTER TABLE platform.scheduled_tasks OWNER TO ocop_owner;
COMMENT ON TABLE platform.scheduled_tasks IS 'Lịch chạy các việc định kỳ';
COMMENT ON COLUMN platform.scheduled_tasks.task_name IS 'Tên việc';
COMMENT ON COLUMN platform.scheduled_tasks.task_instance IS 'Lần lặp';
COMMENT ON COLUMN platform.scheduled_tasks.task_data IS 'Dữ liệu của việc';
COMMENT ON COLUMN platform.scheduled_tasks.execution_time IS 'Thời điểm chạy kế tiếp';
COMMENT ON COLUMN platform.scheduled_tasks.picked IS 'Đã có tiến trình nhận';
COMMENT ON COLUMN platform.scheduled_tasks.picked_by IS 'Tiến trình đã nhận';
COMMENT ON COLUMN platform.scheduled_tasks.last_success IS 'Lần thành công gần nhất';
COMMENT ON COLUMN platform.scheduled_tasks.last_failure IS 'Lần lỗi gần nhất';
COMMENT ON COLUMN platform.scheduled_tasks.consecutive_failures IS 'Số lần lỗi liên tiếp';
COMMENT ON COLUMN platform.scheduled_tasks.last_heartbeat IS 'Nhịp sống gần nhất của tiến trình';
COMMENT ON COLUMN platform.scheduled_tasks.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
COMMENT ON COLUMN platform.scheduled_tasks.priority IS 'Độ ưu tiên';
COMMENT ON COLUMN platform.scheduled_tasks.state IS 'Trạng thái';
CREATE TABLE platform.tenant (
    id uuid NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    full_name text NOT NULL,
    province_code text,
    schema_name text NOT NULL,
    role_name text NOT NULL,
    realm text NOT NULL,
    cluster text DEFAULT 'main'::text NOT NULL,
    state text NOT NULL,
    state_reason text,
    accent_color text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT tenant_accent_color_check CHECK ((accent_color ~ '^#[0-9a-f]{6}$'::text)),
    CONSTRAINT tenant_check CHECK (((kind = 'PROVINCE'::text) = (province_code IS NOT NULL))),
    CONSTRAINT tenant_kind_check CHECK ((kind = ANY (ARRAY['PROVINCE'::text, 'NATIONAL'::text, 'OPERATOR'::text]))),
    CONSTRAINT tenant_name_check CHECK (((name = NORMALIZE(name, NFC)) AND ((length(name) >= 1) AND (length(name) <= 100)))),
    CONSTRAINT tenant_realm_check CHECK ((realm ~ '^[a-z][a-z0-9]{2,62}$'::text)),
    CONSTRAINT tenant_role_name_check CHECK ((role_name ~ '^[a-z][a-z0-9_]{2,62}$'::text)),
    CONSTRAINT tenant_schema_name_check CHECK ((schema_name ~ '^[a-z][a-z0-9_]{2,62}$'::text)),
    CONSTRAINT tenant_slug_check CHECK ((slug ~ '^[a-z][a-z0-9]{2,29}$'::text)),
    CONSTRAINT tenant_state_check CHECK ((state = ANY (ARRAY['PROVISIONING'::text, 'ACTIVE'::text, 'SUSPENDED'::text, 'UNAVAILABLE'::text, 'DELETED'::text])))
);
ALTER TABLE platform.tenant OWNER TO ocop_owner;
COMMENT ON TABLE platform.tenant IS 'Không gian làm việc (tỉnh, cơ quan trung ương, đơn vị vận hành)';
COMMENT ON COLUMN platform.tenant.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN platform.tenant.slug IS 'Tên miền con';
COMMENT ON COLUMN platform.tenant.kind IS 'Loại: PROVINCE tỉnh, NATIONAL trung ương, OPERATOR đơn vị vận hành';
COMMENT ON COLUMN platform.tenant.name IS 'Tên gọi ngắn';
COMMENT ON COLUMN platform.tenant.full_name IS 'Tên đầy đủ';
COMMENT ON COLUMN platform.tenant.province_code IS 'Mã đơn vị hành chính cấp tỉnh';
COMMENT ON COLUMN platform.tenant.schema_name IS 'Lược đồ PostgreSQL chứa dữ liệu';
COMMENT ON COLUMN platform.tenant.role_name IS 'Vai trò PostgreSQL được phép chạm vào lược đồ đó';
COMMENT ON COLUMN platform.tenant.realm IS 'Miền tài khoản Keycloak';
COMMENT ON COLUMN platform.tenant.cluster IS 'Cụm cơ sở dữ liệu đang chứa lược đồ';
COMMENT ON COLUMN platform.tenant.state IS 'Tình trạng hoạt động';
COMMENT ON COLUMN platform.tenant.state_reason IS 'Lý do của tình trạng, hiển thị cho đơn vị vận hành';
COMMENT ON COLUMN platform.tenant.accent_color IS 'Màu nhấn của giao diện';
COMMENT ON COLUMN platform.tenant.created_at IS 'Thời điểm tạo';
COMMENT ON COLUMN platform.tenant.updated_at IS 'Thời điểm sửa gần nhất';
COMMENT ON COLUMN platform.tenant.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE platform.tenant_migration (
    tenant_id uuid NOT NULL,
    version text,
    change_sets integer DEFAULT 0 NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    error text
);
ALTER TABLE platform.tenant_migration OWNER TO ocop_owner;
COMMENT ON TABLE platform.tenant_migration IS 'Tình trạng nâng cấp lược đồ của từng không gian làm việc';
COMMENT ON COLUMN platform.tenant_migration.tenant_id IS 'Không gian làm việc';
COMMENT ON COLUMN platform.tenant_migration.version IS 'Phiên bản lược đồ (mã thay đổi cuối cùng đã áp dụng)';
COMMENT ON COLUMN platform.tenant_migration.change_sets IS 'Số thay đổi đã áp dụng';
COMMENT ON COLUMN platform.tenant_migration.started_at IS 'Bắt đầu lần nâng cấp gần nhất';
COMMENT ON COLUMN platform.tenant_migration.finished_at IS 'Kết thúc lần nâng cấp gần nhất';
COMMENT ON COLUMN platform.tenant_migration.error IS 'Lỗi của lần nâng cấp gần nhất';
CREATE TABLE t_banphathanh.app_user (
    id uuid NOT NULL,
    keycloak_subject text,
    username text NOT NULL,
    email text,
    full_name text NOT NULL,
    given_name text NOT NULL,
    phone text,
    state text NOT NULL,
    commune_code text,
    agency text,
    invited_at timestamp with time zone,
    last_sign_in_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    search_text text GENERATED ALWAYS AS (ext.vn_fold(((((((((full_name || ' '::text) || username) || ' '::text) || COALESCE(email, ''::text)) || ' '::text) || COALESCE(phone, ''::text)) || ' '::text) || COALESCE(agency, ''::text)))) STORED,
    CONSTRAINT app_user_full_name_check CHECK (((full_name = NORMALIZE(full_name, NFC)) AND ((length(full_name) >= 1) AND (length(full_name) <= 150)))),
    CONSTRAINT app_user_state_check CHECK ((state = ANY (ARRAY['INVITED'::text, 'ACTIVE'::text, 'DISABLED'::text, 'PENDING_CONFIRMATION'::text]))),
    CONSTRAINT app_user_username_check CHECK (((length(username) >= 3) AND (length(username) <= 100)))
);
ALTER TABLE t_banphathanh.app_user OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.app_user IS 'Tài khoản người dùng của không gian làm việc';
COMMENT ON COLUMN t_banphathanh.app_user.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN t_banphathanh.app_user.keycloak_subject IS 'Mã người dùng tại Keycloak';
COMMENT ON COLUMN t_banphathanh.app_user.username IS 'Tên đăng nhập';
COMMENT ON COLUMN t_banphathanh.app_user.email IS 'Thư điện tử';
COMMENT ON COLUMN t_banphathanh.app_user.full_name IS 'Họ và tên đầy đủ';
COMMENT ON COLUMN t_banphathanh.app_user.given_name IS 'Tên gọi, để xếp danh sách theo tên';
COMMENT ON COLUMN t_banphathanh.app_user.phone IS 'Số điện thoại';
COMMENT ON COLUMN t_banphathanh.app_user.state IS 'Tình trạng: INVITED đã mời, ACTIVE đang dùng, DISABLED đã khóa, PENDING_CONFIRMATION chờ xã xác nhận';
COMMENT ON COLUMN t_banphathanh.app_user.commune_code IS 'Mã xã, phường nơi công tác hoặc đăng ký';
COMMENT ON COLUMN t_banphathanh.app_user.agency IS 'Cơ quan, đơn vị';
COMMENT ON COLUMN t_banphathanh.app_user.invited_at IS 'Thời điểm gửi lời mời gần nhất';
COMMENT ON COLUMN t_banphathanh.app_user.last_sign_in_at IS 'Lần đăng nhập gần nhất';
COMMENT ON COLUMN t_banphathanh.app_user.created_at IS 'Thời điểm tạo';
COMMENT ON COLUMN t_banphathanh.app_user.updated_at IS 'Thời điểm sửa gần nhất';
COMMENT ON COLUMN t_banphathanh.app_user.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
COMMENT ON COLUMN t_banphathanh.app_user.search_text IS 'Chuỗi tìm kiếm không dấu';
CREATE TABLE t_banphathanh.attachment (
    id uuid NOT NULL,
    file_name text NOT NULL,
    purpose text NOT NULL,
    size_bytes bigint NOT NULL,
    claimed_sha256 text,
    sha256 text,
    media_type text,
    state text NOT NULL,
    refusal text,
    uploaded_by uuid NOT NULL,
    uploader_name text NOT NULL,
    owner_type text,
    owner_id text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    stored_at timestamp with time zone,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT attachment_check CHECK (((state = 'STORED'::text) = (stored_at IS NOT NULL))),
    CONSTRAINT attachment_check1 CHECK (((state <> 'STORED'::text) OR ((sha256 IS NOT NULL) AND (media_type IS NOT NULL)))),
    CONSTRAINT attachment_check2 CHECK (((state = 'REFUSED'::text) = (refusal IS NOT NULL))),
    CONSTRAINT attachment_check3 CHECK (((owner_type IS NULL) = (owner_id IS NULL))),
    CONSTRAINT attachment_claimed_sha256_check CHECK ((claimed_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attachment_file_name_check CHECK (((file_name = NORMALIZE(file_name, NFC)) AND ((length(file_name) >= 1) AND (length(file_name) <= 200)))),
    CONSTRAINT attachment_owner_type_check CHECK ((owner_type ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT attachment_purpose_check CHECK ((purpose ~ '^[A-Z][A-Z_]{1,39}$'::text)),
    CONSTRAINT attachment_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT attachment_size_bytes_check CHECK ((size_bytes > 0)),
    CONSTRAINT attachment_state_check CHECK ((state = ANY (ARRAY['UPLOADING'::text, 'STORED'::text, 'REFUSED'::text])))
);
ALTER TABLE t_banphathanh.attachment OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.attachment IS 'Tệp đính kèm, minh chứng';
COMMENT ON COLUMN t_banphathanh.attachment.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN t_banphathanh.attachment.file_name IS 'Tên tệp do người tải lên đặt';
COMMENT ON COLUMN t_banphathanh.attachment.purpose IS 'Mục đích, quyết định loại tệp và dung lượng được phép';
COMMENT ON COLUMN t_banphathanh.attachment.size_bytes IS 'Dung lượng (byte)';
COMMENT ON COLUMN t_banphathanh.attachment.claimed_sha256 IS 'Mã băm SHA-256 do máy người dùng báo trước';
COMMENT ON COLUMN t_banphathanh.attachment.sha256 IS 'Mã băm SHA-256 của nội dung, cũng là địa chỉ trong kho lưu trữ';
COMMENT ON COLUMN t_banphathanh.attachment.media_type IS 'Kiểu nội dung nhận biết được từ chính nội dung';
COMMENT ON COLUMN t_banphathanh.attachment.state IS 'Tình trạng: UPLOADING đang tải lên, STORED đã lưu, REFUSED bị từ chối';
COMMENT ON COLUMN t_banphathanh.attachment.refusal IS 'Mã lý do từ chối';
COMMENT ON COLUMN t_banphathanh.attachment.uploaded_by IS 'Tài khoản tải lên';
COMMENT ON COLUMN t_banphathanh.attachment.uploader_name IS 'Họ tên người tải lên tại thời điểm đó';
COMMENT ON COLUMN t_banphathanh.attachment.owner_type IS 'Loại đối tượng mà tệp được đính kèm';
COMMENT ON COLUMN t_banphathanh.attachment.owner_id IS 'Mã đối tượng mà tệp được đính kèm';
COMMENT ON COLUMN t_banphathanh.attachment.created_at IS 'Thời điểm bắt đầu tải lên';
COMMENT ON COLUMN t_banphathanh.attachment.stored_at IS 'Thời điểm lưu xong';
COMMENT ON COLUMN t_banphathanh.attachment.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE t_banphathanh.audit_event (
    seq bigint NOT NULL,
    id uuid NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    actor_id uuid,
    actor_login text NOT NULL,
    actor_name text NOT NULL,
    action text NOT NULL,
    object_type text NOT NULL,
    object_id text NOT NULL,
    object_label text,
    before_state json,
    after_state json,
    note text,
    ip text,
    trace_id text,
    prev_hash bytea NOT NULL,
    row_hash bytea NOT NULL,
    CONSTRAINT audit_event_action_check CHECK ((action ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT audit_event_object_type_check CHECK ((object_type ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT audit_event_prev_hash_check CHECK ((length(prev_hash) = 32)),
    CONSTRAINT audit_event_row_hash_check CHECK ((length(row_hash) = 32)),
    CONSTRAINT audit_event_seq_check CHECK ((seq > 0))
);
ALTER TABLE t_banphathanh.audit_event OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.audit_event IS 'Nhật ký thao tác: chỉ thêm, nối chuỗi băm SHA-256';
COMMENT ON COLUMN t_banphathanh.audit_event.seq IS 'Số thứ tự liên tục trong chuỗi, bắt đầu từ 1';
COMMENT ON COLUMN t_banphathanh.audit_event.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN t_banphathanh.audit_event.occurred_at IS 'Thời điểm ghi, không bao giờ lùi';
COMMENT ON COLUMN t_banphathanh.audit_event.actor_id IS 'Tài khoản thực hiện; trống khi hệ thống tự làm';
COMMENT ON COLUMN t_banphathanh.audit_event.actor_login IS 'Tên đăng nhập lúc thực hiện';
COMMENT ON COLUMN t_banphathanh.audit_event.actor_name IS 'Họ tên lúc thực hiện';
COMMENT ON COLUMN t_banphathanh.audit_event.action IS 'Mã thao tác';
COMMENT ON COLUMN t_banphathanh.audit_event.object_type IS 'Loại đối tượng';
COMMENT ON COLUMN t_banphathanh.audit_event.object_id IS 'Mã đối tượng';
COMMENT ON COLUMN t_banphathanh.audit_event.object_label IS 'Tên đối tượng lúc thực hiện';
COMMENT ON COLUMN t_banphathanh.audit_event.before_state IS 'Nội dung trước khi thay đổi';
COMMENT ON COLUMN t_banphathanh.audit_event.after_state IS 'Nội dung sau khi thay đổi';
COMMENT ON COLUMN t_banphathanh.audit_event.note IS 'Lý do do người thực hiện nêu';
COMMENT ON COLUMN t_banphathanh.audit_event.ip IS 'Địa chỉ mạng của người thực hiện';
COMMENT ON COLUMN t_banphathanh.audit_event.trace_id IS 'Mã tra cứu của yêu cầu';
COMMENT ON COLUMN t_banphathanh.audit_event.prev_hash IS 'Mã băm của dòng liền trước';
COMMENT ON COLUMN t_banphathanh.audit_event.row_hash IS 'Mã băm của dòng này: SHA-256(prev_hash nối với dạng chuẩn của dòng)';
CREATE TABLE t_banphathanh.audit_verification (
    id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone DEFAULT now() NOT NULL,
    started_by text NOT NULL,
    checked bigint NOT NULL,
    head_seq bigint NOT NULL,
    head_hash bytea,
    finding text,
    broken_seq bigint,
    CONSTRAINT audit_verification_check CHECK (((broken_seq IS NULL) = (finding IS NULL))),
    CONSTRAINT audit_verification_checked_check CHECK ((checked >= 0)),
    CONSTRAINT audit_verification_finding_check CHECK ((finding = ANY (ARRAY['TAMPERED'::text, 'MISSING'::text, 'REORDERED'::text, 'TAIL_MISSING'::text, 'REBUILT'::text]))),
    CONSTRAINT audit_verification_head_hash_check CHECK ((length(head_hash) = 32)),
    CONSTRAINT audit_verification_head_seq_check CHECK ((head_seq >= 0))
);
ALTER TABLE t_banphathanh.audit_verification OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.audit_verification IS 'Các lần kiểm tra chuỗi nhật ký';
COMMENT ON COLUMN t_banphathanh.audit_verification.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN t_banphathanh.audit_verification.started_at IS 'Bắt đầu kiểm tra';
COMMENT ON COLUMN t_banphathanh.audit_verification.finished_at IS 'Kết thúc kiểm tra';
COMMENT ON COLUMN t_banphathanh.audit_verification.started_by IS 'Người hoặc tác vụ yêu cầu kiểm tra';
COMMENT ON COLUMN t_banphathanh.audit_verification.checked IS 'Số dòng đã kiểm tra';
COMMENT ON COLUMN t_banphathanh.audit_verification.head_seq IS 'Số thứ tự của dòng cuối';
COMMENT ON COLUMN t_banphathanh.audit_verification.head_hash IS 'Mã băm của dòng cuối';
COMMENT ON COLUMN t_banphathanh.audit_verification.finding IS 'Sai lệch tìm thấy; trống khi chuỗi nguyên vẹn';
COMMENT ON COLUMN t_banphathanh.audit_verification.broken_seq IS 'Dòng đầu tiên sai lệch';
CREATE TABLE t_banphathanh.calendar_override (
    day date NOT NULL,
    working boolean NOT NULL,
    name text NOT NULL,
    reason text NOT NULL,
    updated_by text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT calendar_override_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT calendar_override_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
);
ALTER TABLE t_banphathanh.calendar_override OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.calendar_override IS 'Ngày làm việc, ngày nghỉ riêng của không gian làm việc, khác lịch cả nước';
COMMENT ON COLUMN t_banphathanh.calendar_override.day IS 'Ngày';
COMMENT ON COLUMN t_banphathanh.calendar_override.working IS 'Đúng: làm việc; sai: nghỉ';
COMMENT ON COLUMN t_banphathanh.calendar_override.name IS 'Tên ngày';
COMMENT ON COLUMN t_banphathanh.calendar_override.reason IS 'Lý do';
COMMENT ON COLUMN t_banphathanh.calendar_override.updated_by IS 'Người sửa gần nhất';
COMMENT ON COLUMN t_banphathanh.calendar_override.updated_at IS 'Thời điểm sửa gần nhất';
CREATE TABLE t_banphathanh.databasechangelog (
    id character varying(255) NOT NULL,
    author character varying(255) NOT NULL,
    filename character varying(255) NOT NULL,
    dateexecuted timestamp without time zone NOT NULL,
    orderexecuted integer NOT NULL,
    exectype character varying(10) NOT NULL,
    md5sum character varying(35),
    description character varying(255),
    comments character varying(255),
    tag character varying(255),
    liquibase character varying(20),
    contexts character varying(255),
    labels character varying(255),
    deployment_id character varying(10)
);
ALTER TABLE t_banphathanh.databasechangelog OWNER TO ocop_owner;
CREATE TABLE t_banphathanh.identity_setting (
    id boolean DEFAULT true NOT NULL,
    registration_open boolean DEFAULT true NOT NULL,
    verify_email boolean DEFAULT true NOT NULL,
    CONSTRAINT identity_setting_id_check CHECK (id)
);
ALTER TABLE t_banphathanh.identity_setting OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.identity_setting IS 'Thiết lập tài khoản của không gian làm việc (một dòng)';
COMMENT ON COLUMN t_banphathanh.identity_setting.id IS 'Luôn đúng: bảng chỉ có một dòng';
COMMENT ON COLUMN t_banphathanh.identity_setting.registration_open IS 'Cho phép chủ thể tự đăng ký';
COMMENT ON COLUMN t_banphathanh.identity_setting.verify_email IS 'Bắt buộc xác minh thư điện tử khi tự đăng ký';
CREATE TABLE t_banphathanh.mail_outbox (
    id uuid NOT NULL,
    message_id text NOT NULL,
    address text NOT NULL,
    recipient_name text NOT NULL,
    subject text NOT NULL,
    text_body text NOT NULL,
    html_body text NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    finished_at timestamp with time zone,
    last_error text,
    CONSTRAINT mail_outbox_check CHECK (((state = 'SENDING'::text) <= (claimed_at IS NOT NULL))),
    CONSTRAINT mail_outbox_check1 CHECK (((state = ANY (ARRAY['SENT'::text, 'FAILED'::text, 'UNCERTAIN'::text])) = (finished_at IS NOT NULL))),
    CONSTRAINT mail_outbox_state_check CHECK ((state = ANY (ARRAY['QUEUED'::text, 'SENDING'::text, 'SENT'::text, 'FAILED'::text, 'UNCERTAIN'::text])))
);
ALTER TABLE t_banphathanh.mail_outbox OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.mail_outbox IS 'Thư điện tử chờ gửi và đã gửi';
COMMENT ON COLUMN t_banphathanh.mail_outbox.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN t_banphathanh.mail_outbox.message_id IS 'Message-ID của thư, không đổi giữa các lần thử';
COMMENT ON COLUMN t_banphathanh.mail_outbox.address IS 'Địa chỉ người nhận';
COMMENT ON COLUMN t_banphathanh.mail_outbox.recipient_name IS 'Tên người nhận';
COMMENT ON COLUMN t_banphathanh.mail_outbox.subject IS 'Tiêu đề';
COMMENT ON COLUMN t_banphathanh.mail_outbox.text_body IS 'Nội dung dạng chữ';
COMMENT ON COLUMN t_banphathanh.mail_outbox.html_body IS 'Nội dung dạng HTML';
COMMENT ON COLUMN t_banphathanh.mail_outbox.state IS 'Tình trạng: QUEUED chờ gửi, SENDING đang gửi, SENT đã gửi, FAILED không gửi được, UNCERTAIN không rõ máy chủ thư đã nhận hay chưa nên không gửi lại';
COMMENT ON COLUMN t_banphathanh.mail_outbox.attempts IS 'Số lần đã thử';
COMMENT ON COLUMN t_banphathanh.mail_outbox.next_attempt_at IS 'Thời điểm thử tiếp';
COMMENT ON COLUMN t_banphathanh.mail_outbox.created_at IS 'Thời điểm xếp hàng';
COMMENT ON COLUMN t_banphathanh.mail_outbox.claimed_at IS 'Thời điểm tiến trình gửi nhận việc gần nhất';
COMMENT ON COLUMN t_banphathanh.mail_outbox.finished_at IS 'Thời điểm kết thúc';
COMMENT ON COLUMN t_banphathanh.mail_outbox.last_error IS 'Lỗi của lần thử gần nhất';
CREATE TABLE t_banphathanh.notification (
    id uuid NOT NULL,
    recipient uuid NOT NULL,
    kind text NOT NULL,
    arguments jsonb NOT NULL,
    link text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    read_at timestamp with time zone,
    CONSTRAINT notification_arguments_check CHECK ((jsonb_typeof(arguments) = 'array'::text)),
    CONSTRAINT notification_kind_check CHECK ((kind ~ '^[a-z][a-z0-9-]{1,79}$'::text)),
    CONSTRAINT notification_link_check CHECK ((link ~~ '/%'::text))
);
ALTER TABLE t_banphathanh.notification OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.notification IS 'Thông báo cho từng người dùng';
COMMENT ON COLUMN t_banphathanh.notification.id IS 'Mã định danh (UUIDv7, theo thời gian)';
COMMENT ON COLUMN t_banphathanh.notification.recipient IS 'Tài khoản người nhận';
COMMENT ON COLUMN t_banphathanh.notification.kind IS 'Loại thông báo; lời lẽ nằm trong danh mục tiếng Việt và tiếng Anh';
COMMENT ON COLUMN t_banphathanh.notification.arguments IS 'Nội dung điền vào lời thông báo';
COMMENT ON COLUMN t_banphathanh.notification.link IS 'Trang cần mở';
COMMENT ON COLUMN t_banphathanh.notification.created_at IS 'Thời điểm gửi';
COMMENT ON COLUMN t_banphathanh.notification.read_at IS 'Thời điểm đọc; trống khi chưa đọc';
CREATE TABLE t_banphathanh.notification_preference (
    user_id uuid NOT NULL,
    by_mail boolean DEFAULT true NOT NULL,
    language text DEFAULT 'vi'::text NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT notification_preference_language_check CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text])))
);
ALTER TABLE t_banphathanh.notification_preference OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.notification_preference IS 'Cách nhận thông báo của từng người dùng';
COMMENT ON COLUMN t_banphathanh.notification_preference.user_id IS 'Tài khoản';
COMMENT ON COLUMN t_banphathanh.notification_preference.by_mail IS 'Nhận cả qua thư điện tử';
COMMENT ON COLUMN t_banphathanh.notification_preference.language IS 'Ngôn ngữ của thư';
COMMENT ON COLUMN t_banphathanh.notification_preference.updated_at IS 'Thời điểm sửa gần nhất';
CREATE TABLE t_banphathanh.producer_registration (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    organisation_name text NOT NULL,
    organisation_type text NOT NULL,
    tax_code text,
    address text NOT NULL,
    commune_code text NOT NULL,
    state text NOT NULL,
    submitted_at timestamp with time zone DEFAULT now() NOT NULL,
    decided_at timestamp with time zone,
    decided_by uuid,
    refusal_reason text,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT producer_registration_check CHECK (((state = 'REFUSED'::text) = (refusal_reason IS NOT NULL))),
    CONSTRAINT producer_registration_check1 CHECK (((state = 'PENDING'::text) = (decided_at IS NULL))),
    CONSTRAINT producer_registration_organisation_name_check CHECK ((organisation_name = NORMALIZE(organisation_name, NFC))),
    CONSTRAINT producer_registration_organisation_type_check CHECK ((organisation_type = ANY (ARRAY['COOPERATIVE'::text, 'COOPERATIVE_GROUP'::text, 'ENTERPRISE'::text, 'FARM'::text, 'HOUSEHOLD'::text, 'ASSOCIATION'::text]))),
    CONSTRAINT producer_registration_state_check CHECK ((state = ANY (ARRAY['PENDING'::text, 'CONFIRMED'::text, 'REFUSED'::text])))
);
ALTER TABLE t_banphathanh.producer_registration OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.producer_registration IS 'Đăng ký tài khoản của chủ thể OCOP';
COMMENT ON COLUMN t_banphathanh.producer_registration.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN t_banphathanh.producer_registration.user_id IS 'Tài khoản của người đại diện';
COMMENT ON COLUMN t_banphathanh.producer_registration.organisation_name IS 'Tên chủ thể';
COMMENT ON COLUMN t_banphathanh.producer_registration.organisation_type IS 'Loại hình: COOPERATIVE hợp tác xã, COOPERATIVE_GROUP tổ hợp tác, ENTERPRISE doanh nghiệp nhỏ và vừa, FARM trang trại, HOUSEHOLD hộ kinh doanh có đăng ký, ASSOCIATION hội, trung tâm điều hành du lịch';
COMMENT ON COLUMN t_banphathanh.producer_registration.tax_code IS 'Mã số thuế hoặc số đăng ký kinh doanh';
COMMENT ON COLUMN t_banphathanh.producer_registration.address IS 'Địa chỉ';
COMMENT ON COLUMN t_banphathanh.producer_registration.commune_code IS 'Mã xã, phường';
COMMENT ON COLUMN t_banphathanh.producer_registration.state IS 'Tình trạng: PENDING chờ xác nhận, CONFIRMED đã xác nhận, REFUSED bị từ chối';
COMMENT ON COLUMN t_banphathanh.producer_registration.submitted_at IS 'Thời điểm đăng ký';
COMMENT ON COLUMN t_banphathanh.producer_registration.decided_at IS 'Thời điểm cán bộ xã xử lý';
COMMENT ON COLUMN t_banphathanh.producer_registration.decided_by IS 'Cán bộ xã xử lý';
COMMENT ON COLUMN t_banphathanh.producer_registration.refusal_reason IS 'Lý do từ chối';
COMMENT ON COLUMN t_banphathanh.producer_registration.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE t_banphathanh.setting (
    name text NOT NULL,
    value jsonb NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_by text,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT setting_name_check CHECK ((name ~ '^[a-z][a-zA-Z0-9.]{1,99}$'::text))
);
ALTER TABLE t_banphathanh.setting OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.setting IS 'Thiết lập của không gian làm việc';
COMMENT ON COLUMN t_banphathanh.setting.name IS 'Tên thiết lập';
COMMENT ON COLUMN t_banphathanh.setting.value IS 'Giá trị';
COMMENT ON COLUMN t_banphathanh.setting.updated_at IS 'Thời điểm sửa gần nhất';
COMMENT ON COLUMN t_banphathanh.setting.updated_by IS 'Người sửa gần nhất';
COMMENT ON COLUMN t_banphathanh.setting.version IS 'Số lần sửa, để phát hiện sửa đồng thời';
CREATE TABLE t_banphathanh.user_role (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    role text NOT NULL,
    commune_code text,
    granted_by uuid,
    granted_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE t_banphathanh.user_role OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.user_role IS 'Vai trò được giao cho người dùng';
COMMENT ON COLUMN t_banphathanh.user_role.id IS 'Mã định danh (UUIDv7)';
COMMENT ON COLUMN t_banphathanh.user_role.user_id IS 'Người được giao';
COMMENT ON COLUMN t_banphathanh.user_role.role IS 'Vai trò';
COMMENT ON COLUMN t_banphathanh.user_role.commune_code IS 'Mã xã, phường trong phạm vi đó vai trò có hiệu lực';
COMMENT ON COLUMN t_banphathanh.user_role.granted_by IS 'Người giao; để trống khi do hệ thống giao lúc khởi tạo';
COMMENT ON COLUMN t_banphathanh.user_role.granted_at IS 'Thời điểm giao';
CREATE TABLE t_banphathanh.web_session (
    primary_id character(36) NOT NULL,
    session_id character(36) NOT NULL,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name character varying(100)
);
ALTER TABLE t_banphathanh.web_session OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.web_session IS 'Phiên làm việc trên trình duyệt';
COMMENT ON COLUMN t_banphathanh.web_session.primary_id IS 'Mã nội bộ của phiên';
COMMENT ON COLUMN t_banphathanh.web_session.session_id IS 'Mã phiên trong cookie';
COMMENT ON COLUMN t_banphathanh.web_session.creation_time IS 'Thời điểm mở (mili giây)';
COMMENT ON COLUMN t_banphathanh.web_session.last_access_time IS 'Lần dùng gần nhất (mili giây)';
COMMENT ON COLUMN t_banphathanh.web_session.max_inactive_interval IS 'Thời gian chờ tối đa (giây)';
COMMENT ON COLUMN t_banphathanh.web_session.expiry_time IS 'Thời điểm hết hạn (mili giây)';
COMMENT ON COLUMN t_banphathanh.web_session.principal_name IS 'Mã người dùng';
CREATE TABLE t_banphathanh.web_session_attributes (
    session_primary_id character(36) NOT NULL,
    attribute_name character varying(200) NOT NULL,
    attribute_bytes bytea NOT NULL
);
ALTER TABLE t_banphathanh.web_session_attributes OWNER TO ocop_owner;
COMMENT ON TABLE t_banphathanh.web_session_attributes IS 'Nội dung của phiên làm việc';
COMMENT ON COLUMN t_banphathanh.web_session_attributes.session_primary_id IS 'Phiên';
COMMENT ON COLUMN t_banphathanh.web_session_attributes.attribute_name IS 'Tên';
COMMENT ON COLUMN t_banphathanh.web_session_attributes.attribute_bytes IS 'Giá trị';
INSERT INTO "national".app_user VALUES
	('30a771fb-83c2-3500-8a74-d41689f19c76', 'chu2@vi-du.vn', 'abc3', 'fe8d1deda077946db0063faf8e515fedcc1007fd8adb4accb3eb815895868364', 'x', 'abc6', 'abf82c1f82ccdb8d948a86be632a576408bc5b838e85e4b7dda3ca89ec611854', 'INVITED', 'abc9', 'abc10', '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', 15, DEFAULT),
	('32d88c6f-2b4d-3017-8954-12e6234a52f5', 'chu17@vi-du.vn', 'Giá trị số 18', NULL, 'chu19@vi-du.vn', 'x', NULL, 'PENDING_CONFIRMATION', 'abc22', NULL, '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '2026-01-01 08:00:00+07', 2, DEFAULT),
	('c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'x', 'dc961ac81ba016d24f8b21ccbbed2489e021288a3e62f06e418abadd10cda266', 'x', 'Giá trị số 33', 'x', 'Giá trị số 35', 'INVITED', NULL, 'Giá trị số 37', '2026-11-21 08:00:00+07', NULL, '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', 0, DEFAULT);
INSERT INTO "national".attachment VALUES
	('622250a3-cfe0-30fb-aede-69710fb552af', 'Giá trị số 64', 'GH', 1, '9be982691ac60d1a15dbfd7f6e1d957a9a01062563bc1b5f1c953865bd978805', '7b27a1819c2292470d9b590d54a210c3addd066ff4c14453876b8cc4afab4db2', 'STORED', 'REFUSED', 'REFUSED', 'df333b2e-0fc7-347f-8150-adc16f88de36', 'Giá trị số 73', NULL, NULL, '2026-01-01 08:00:00+07', NULL, 2026),
	('15ba3913-74b2-3b39-a70b-4995f4635a7b', 'Giá trị số 79', 'HVCYU_KIUG_BE', 81, 'ca044479c8be635465157754f37897f57930e3c7f237c1bef393dfdaa3a076da', '172b6f2191e246b1f0b71fdd8edea800ba92cc6e14e2ff91a324c27ebbb487d9', 'STORED', 'REFUSED', 'REFUSED', '80e57254-45b9-31c9-9350-250b1c17c385', 'Giá trị số 88', 'abc89', 'fe01f098199fea0d2950c8598d6bb1d381d02f15993a105c90459be06f4b03e1', '2026-01-01 08:00:00+07', NULL, 2026),
	('55733134-a914-3237-8f45-1b49d6292f58', 'x', 'FRHFYVTPONNYNYNT_CBFBRNIXOKGB', 1, '89e68888a7bb8652f0a665b7d07d67240b9ddbd2d8bb3b64f2af5d207c5ae568', NULL, NULL, 'UPLOADING', NULL, 'a4db4bbf-5056-3638-93fe-cf0a7fd6a0b3', 'x', 'wsm01yz5xrvawsd', 'abc172', '2026-11-21 08:00:00+07', NULL, 168);
INSERT INTO "national".audit_event VALUES
	(1, '845189c2-ad3c-3ab2-9166-091ea6022483', '2026-01-01 08:00:00+07', '1566d4bb-1bdc-36e5-864c-a3c877e388ec', 'Giá trị số 178', '4728d7d85b71a62e806b1653f46e2eec1c70fe1cb3c7bc5b79d9abb1a99cdd1b', 'shry5kf', 'trv0-yt1cr8l7z-vn3nw4', 'x', 'x', '[]', '[]', 'x', 'af2d95c522197b6cced4e306f031443b0e4b6663be7d8d61079f05382abee8d8', 'chu188@vi-du.vn', '\x836ac2c009f78619e66197ec6592f628333d65bed476b432359ae3a7359c7272', '\x80c9f8c2eaf27cc2cd3c35a42a1cf4d34fd89d09f63f8b8d1f4029c5a3736f1a'),
	(2, '3a5074a4-ee5c-39d8-b052-fc014166238a', '2027-06-30 23:59:59+07', '3db5e954-94a2-3e41-ba00-3b4ccc6fb428', '320e12298e9e8bac9bfaeca4a0a1b90360f80bf002ef4efecf7a72ef95e9dd15', 'x', 'uiaywm69rpf4pyp-91t26c8p8b319euj5weskrfvcjzj96ooftsnk7c-pqv-7bpp4d', 'y992xorn5dj3faz4so7c2q7d22', 'Giá trị số 199', NULL, NULL, NULL, '51e1a60345a88fa0da8bf05f8504908b69b409dd8597da7ae8d77a1199de3659', 'Giá trị số 201', 'abc202', '\x7c8588154ac18a5ec24adcfa3ea21354dcd229bbc131f380d5ecfce6c85f198f', '\x11d79fb16e33457bd13eb1469b588d7989e3ffeefc92085d5b73f5cbd51d4e69'),
	(2026, 'd8719135-9b14-3170-a1cf-2fba328f7ea8', '2026-01-01 08:00:00+07', NULL, 'Giá trị số 210', 'abc211', 'b36n6v8b5w-ke46', 'abc213', 'Giá trị số 214', 'chu215@vi-du.vn', NULL, NULL, 'Giá trị số 216', 'chu217@vi-du.vn', '8bef754ad7a14a588b1afe4dc5fa7ceac5caa794e28d1079ff0266cd5c85d5d4', '\xdb9ef53b1c068a7f21791207698b7f58a55847e91cd9aad79642fd1aa73a46f2', '\xdfebbf05ad57c7ee983e4995865beba1eb0621bf7b17ea9cc39cd0b1b541108e');
INSERT INTO "national".audit_verification VALUES
	('4bad8045-3c27-3fdf-9fde-06d9d291c9b5', '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', 'chu224@vi-du.vn', 0, 0, '\x2568b3585e453250bfc387c08fbfbf88d760ff73fb46d5f5d4353d748565ec79', 'REBUILT', 0),
	('2090e212-8b0d-38da-8c42-a9643ca1f51b', '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', 'aeec9c30f934c20e6804bfaef3b82509bd90bd596f5c739e95e51560dbe57bb4', 1, 2, '\x7ad1593027ae0e461de5cfa058b067edadd8eed23d18124759e64b311cc89d5b', 'MISSING', 239),
	('b8a066fa-72b1-37cc-83af-a0843a9c3052', '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', 'abc243', 2026, 1, '\x80b30d6af65a1f63a9745d19a198ef2d8b44adc153f6304be1ddfa9cbf397d4b', 'REBUILT', 2);
INSERT INTO "national".calendar_override VALUES
	('2026-01-01', true, '77dab9770592cafb80e749be1878bd92ef3f5f89aff0776a668fb66f35943461', 'x', 'Giá trị số 253', '2026-11-21 08:00:00+07'),
	('2026-06-30', true, 'abc257', 'abc258', 'x', '2026-01-01 08:00:00+07'),
	('2025-07-02', false, 'chu264@vi-du.vn', 'x', 'x', '2026-01-01 08:00:00+07');
INSERT INTO "national".criteria_draft VALUES
	('8827bb84-996c-3ac2-b21c-b758a75f0b23', 'chu269@vi-du.vn', 'Giá trị số 270', '2025-07-02', 'Giá trị số 272', '\x1518ccc08ee8bd5de5bd642ae756615ac98e780a9dac56241cf9cbd20c5a0a68', '02a2fb013e56423348285c433bf5bd816bb3a811d31aae0ecea522bb6ba025b4', 2026, 1, 1, NULL, '2026-01-01 08:00:00+07', 'a4f024bd0059de1e5d2ee33411602f46d92e78a4ed930283cb08286207b11747', NULL, 'x', 283),
	('cec15d1f-1ecc-3702-83dc-ee852f926e05', 'Giá trị số 286', '362483ff124c7cf319b308b9ea04ee13697fb75a2248e4663c1983a2f0ace363', '2025-07-01', 'x', '\xb099087d64bdb7aa4415caf4054aa5ffd4d80063d8243cd0595042788340273e', '85feffdb17a34cf690d5a3f17d59f3c1aa1df07220cd4f10c3a05de30aced495', 2026, 0, 2, NULL, '2027-06-30 23:59:59+07', 'abc296', NULL, NULL, 2026),
	('17a2d77f-c928-312a-bc9b-ddd3c2f128f2', 'x', '00ea39c558af28914943da77f6e68655f1e0dd03110753dd4791db864e289505', '2026-06-30', 'fe0ee4ab34ba2a5af4c96ca1a104b85674febc0846d7e2e5e7e665c9b0ec5a9d', '\x7b923204e5c3a4a3114e247a4517f5329b39bf9814a1e38f1a5a46a9c3f491d6', 'cecf418ca0502ccd6fa0108686dbe5093d1986609e35967a8d341a8b64e7ec4c', 2, 312, 1, NULL, '2026-01-01 08:00:00+07', 'abc315', NULL, NULL, 2);
INSERT INTO "national".databasechangelog VALUES
	('workspace-setting', 'ocop', 'db/workspace/000-workspace.sql', '2026-11-22 08:09:31.447341', 1, 'EXECUTED', '9:ba7b9439c64d7b6c94db6ad5b8f6e5e3', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-user', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:31.447341', 3, 'EXECUTED', '9:0220ff1d0c59c689ab8c871048c07edd', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-user-role', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:31.447341', 5, 'EXECUTED', '9:1ecf874094087f8052e5bee44a8edb3d', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-registration', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:31.447341', 7, 'EXECUTED', '9:222e0b32884e6cdd7a533ce94b3b14e8', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-setting', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:31.447341', 9, 'EXECUTED', '9:28bf977b67dc84a7b5c60f7abf26e38b', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('session', 'ocop', 'db/workspace/020-session.sql', '2026-11-22 08:09:31.447341', 11, 'EXECUTED', '9:b388057cb1db170dada7183b6d5e170c', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-audit-event', 'ocop', 'db/workspace/030-audit.sql', '2026-11-22 08:09:31.447341', 13, 'EXECUTED', '9:a201a9e0121b98050ff3959262326909', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-audit-verification', 'ocop', 'db/workspace/030-audit.sql', '2026-11-22 08:09:31.447341', 15, 'EXECUTED', '9:7b6770e178301bb6c0dde0c37bbc0ca7', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-attachment', 'ocop', 'db/workspace/040-attachment.sql', '2026-11-22 08:09:31.447341', 17, 'EXECUTED', '9:3f77bd657681e87a2bc23aca50e9e9d4', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-notification', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:31.447341', 19, 'EXECUTED', '9:0c8086588f96582519b890c6db1d4411', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-notification-preference', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:31.447341', 21, 'EXECUTED', '9:06e6d1b9a82f91bd2ac53664e53333da', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-mail-outbox', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:31.447341', 23, 'EXECUTED', '9:47ea40a21564a0b109442644e744fdca', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-calendar-override', 'ocop', 'db/workspace/050-calendar.sql', '2026-11-22 08:09:31.447341', 25, 'EXECUTED', '9:238ae7dd8b3b7b17443931464478fe47', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('criteria-draft', 'ocop', 'db/national/020-criteria-draft.sql', '2026-11-22 08:09:31.447341', 27, 'EXECUTED', '9:e8ba2be9004ce5103f1d65a9e78f2eb2', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258');
INSERT INTO "national".identity_setting VALUES
	(true, true, true);
INSERT INTO "national".mail_outbox VALUES
	('6b4a365a-c260-3502-bb65-ea5dccb58e74', '376be4c8cc30b72e4980b08a6ff8646d4078f718a72a7c511e3fa3248e9d0505', 'Giá trị số 1548', 'abc1549', 'dfd26afb8c4c073c6e8baa7e3dfec1cdaa29ef52af418a84a39d4c7e8dbdf3f5', 'chu1551@vi-du.vn', 'chu1552@vi-du.vn', 'SENT', 2, '2026-01-01 08:00:00+07', '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', 'abc1559'),
	('b5cbc070-b3f7-35cc-94fd-4c9492be5a09', 'a9d679674a7fa31a7453f8cf6f1f2092b0918cc399dc038186839329f4cd1f6c', 'chu1574@vi-du.vn', 'abc1575', '27a6b08868adae6ba59b4234649132ea0cda71e5280396889cf549f7fb7e2fbc', 'Giá trị số 1577', 'Giá trị số 1578', 'SENDING', 1, '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', NULL, '2e1985cf5a28aac25d9d1a8363b28047e8d10271d489d305da209038a42b4e7b'),
	('239ff0d0-4dd8-3cc3-a3f4-9afe0fb75ce4', 'x', 'abc1588', 'abc1589', 'x', 'chu1591@vi-du.vn', 'abc1592', 'SENT', 1, '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', NULL, '2026-01-01 08:00:00+07', 'x');
INSERT INTO "national".notification VALUES
	('186acc5f-ac65-3262-bf68-daed7a398af6', '5b8b65a1-27ef-3081-835e-fd9fc1193ba3', 'enf7d8vxk15cnj2cjjhwn2f8b9rttp3jfur5u2-r3frw8g0k9kl', '[]', '/%', '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07'),
	('ceb21ab0-ddf1-3adb-b27a-47dcb186684e', 'ff338163-2dc0-3c7d-b6e5-d8de3709bb82', 'k4bft7', '[]', '/%', '2026-01-01 08:00:00+07', NULL),
	('50504fa0-414a-3799-9a58-1bf9431de131', 'bd616e03-694b-30fc-923c-07d9581dfabe', 'pi7nj9tsqfcx-t9rkmll2h5rii9ihdkz-it28t2osmc-a6jsg2o88erjm6ecq-b4v56', '[]', '/%', '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07');
INSERT INTO "national".notification_preference VALUES
	('38668b5e-50b6-35b7-b159-f33d5d5809c1', true, 'vi', '2026-01-01 08:00:00+07'),
	('a8db709a-caeb-342c-81b0-513d8b6ce672', true, 'en', '2027-06-30 23:59:59+07'),
	('59e93b84-3862-32b3-8341-64078a1941e2', true, 'en', '2026-01-01 08:00:00+07');
INSERT INTO "national".producer_registration VALUES
	('42afd7dc-2de4-30c6-861f-0e6cde3d83a5', '32d88c6f-2b4d-3017-8954-12e6234a52f5', '76008cd18b590c8ce6d8c98cd1e2c90fd4eabde2873b0afd322eb68c8e1ca5cb', 'ENTERPRISE', 'd94e947761787f590dca21221d34527e2072599a9dddf023bb013f2b4b0256d4', 'abc1679', 'abc1680', 'REFUSED', '2026-11-21 08:00:00+07', '2027-06-30 23:59:59+07', '32d88c6f-2b4d-3017-8954-12e6234a52f5', 'REFUSED', 1686),
	('cfbb5513-1af5-309c-881f-82fd6f6e3867', '30a771fb-83c2-3500-8a74-d41689f19c76', 'abc1689', 'FARM', 'x', 'x', 'x', 'CONFIRMED', '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', '30a771fb-83c2-3500-8a74-d41689f19c76', NULL, 2),
	('72e93e8d-3df4-31a6-88ed-206b60f23aa9', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'abc1732', 'FARM', 'chu1734@vi-du.vn', 'chu1735@vi-du.vn', 'ddf1e65d5e55d923500e843ada02ce8a31dcb6c07d20152e5ab2b961f6dd8cc1', 'REFUSED', '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', '37b52367a20b8810b25fe60cfc1c91e30d003550437df229a27f2f08cde764b6', 2);
INSERT INTO "national".setting VALUES
	('tSf94LP.AGLmzlVSs3b0btQhj8omE8so1TpPsmZcchjuzPZC4ow1BronG6Reo4f9JAdkX4yyFmUk.8I3NroizM', '{"giá trị": 1751}', '2026-01-01 08:00:00+07', 'x', 1754),
	('feZhqeg9fnAZx0aGQAL', '1', '2026-11-21 08:00:00+07', 'abc1758', 1),
	('j21oES1xAxvcKGTiOaNRrIhLoC1', '{}', '2026-11-21 08:00:00+07', 'chu1763@vi-du.vn', 1);
INSERT INTO "national".user_role VALUES
	('6a29cead-1227-3522-8bbc-7aee4c39bb88', '32d88c6f-2b4d-3017-8954-12e6234a52f5', 'b23d9b6f55e6c47da6e0246852668d3416a627f09d2e09c9fbebe98d8f90cfc0', '5d85d47d854fc756680e7f12c2025aad20b805764290b1eafe1dc9ae0d8fc0ad', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', '2026-11-21 08:00:00+07'),
	('b6551504-a7a6-31b8-b44b-8ca6a21e3e4b', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'x', 'x', '32d88c6f-2b4d-3017-8954-12e6234a52f5', '2027-06-30 23:59:59+07'),
	('50596eb8-95db-3e5b-bace-6605710e54a0', '30a771fb-83c2-3500-8a74-d41689f19c76', 'chu1779@vi-du.vn', 'chu1780@vi-du.vn', '32d88c6f-2b4d-3017-8954-12e6234a52f5', '2027-06-30 23:59:59+07');
INSERT INTO "national".web_session VALUES
	('G                                   ', 'c                                   ', 1785, 0, 1, 2, 'chu1789@vi-du.vn'),
	('d                                   ', 'a                                   ', 1, 0, 0, 1, 'chu1796@vi-du.vn'),
	('x                                   ', 'x                                   ', 2026, 2, 2, 1, 'abc1803');
INSERT INTO "national".web_session_attributes VALUES
	('G                                   ', 'abc1805', '\xbd908d650982bfda970ba4db67fd9297233e004fe84d0fe3af40ada99509b75c'),
	('x                                   ', 'chu1808@vi-du.vn', '\x7e01d7a9aea3d43350344b6b5fef53a137e13cde2697d8b6b102b4c958b54151'),
	('d                                   ', 'chu1811@vi-du.vn', '\xb5a1391db63f1fabe365fb197df3c316e8dd44e818219aa1710efcb10d0334cc');
INSERT INTO operator.app_user VALUES
	('30a771fb-83c2-3500-8a74-d41689f19c76', 'chu2@vi-du.vn', 'abc3', 'fe8d1deda077946db0063faf8e515fedcc1007fd8adb4accb3eb815895868364', 'x', 'abc6', 'abf82c1f82ccdb8d948a86be632a576408bc5b838e85e4b7dda3ca89ec611854', 'INVITED', 'abc9', 'abc10', '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', 15, DEFAULT),
	('32d88c6f-2b4d-3017-8954-12e6234a52f5', 'chu17@vi-du.vn', 'Giá trị số 18', NULL, 'chu19@vi-du.vn', 'x', NULL, 'PENDING_CONFIRMATION', 'abc22', NULL, '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '2026-01-01 08:00:00+07', 2, DEFAULT),
	('c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'x', 'dc961ac81ba016d24f8b21ccbbed2489e021288a3e62f06e418abadd10cda266', 'x', 'Giá trị số 33', 'x', 'Giá trị số 35', 'INVITED', NULL, 'Giá trị số 37', '2026-11-21 08:00:00+07', NULL, '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', 0, DEFAULT);
INSERT INTO operator.attachment VALUES
	('d61955a4-f219-377d-ac75-788d4d9342c5', 'abc85', 'HAFSQNTUGQBQMPQTJHGVJXAJIUEM_NW_F', 87, NULL, '5615dccc5c0775967c69290eef91c625283311e8fab31c905d15ee6fe2326556', 'STORED', 'STORED', NULL, '7daa66a5-2e76-3c88-807c-098110a07c25', '4f109be4d7a322d1a761cbec36bcf6a8dec61f889af296004d94c408622f65bc', 'abc108', 'Giá trị số 109', '2026-11-21 08:00:00+07', '2027-06-30 23:59:59+07', 1),
	('45ea7ce4-08d4-3d4a-b71f-792bbb8a1bbb', 'x', 'RHJL', 2026, 'cd137e294703c63cb382a1b916ffceec758428ce970fee18bccbd740a23b98d8', NULL, 'STORED', 'REFUSED', 'REFUSED', 'daaac002-1dcb-3c76-9e55-eaa3ab671b14', 'abc157', 'x0x80cive5kmwfsrfmuiuo42h1g', 'x', '2027-06-30 23:59:59+07', NULL, 1),
	('51982628-582e-33ef-b3b0-3a58ddf9a83b', '6da6372ceba677d4143a1f47b414d733f62e17a8f4d8489ef5e4eeb65e9e63cb', 'TPRPOOMDISYSKCJ_IEFCO_D', 169, NULL, NULL, 'STORED', 'UPLOADING', NULL, 'e280cf1f-d653-379f-a355-f57c8b43b63d', 'x', 'mlnt9l4pdmbgybudq02v32s2bndhwlxfql5acc-5', '2ea962a93398c52d77d9f924be360461936db05efc40f412f6362393686f36ec', '2026-11-21 08:00:00+07', NULL, 1);
INSERT INTO operator.audit_event VALUES
	(2, '986aad0a-7806-32fe-988f-6ff5b4daf361', '2026-01-01 08:00:00+07', 'e01e75e1-628a-37b9-a95d-554e9ff71bed', 'abc182', '4cb561b8d80ba067138098344728d7d85b71a62e806b1653f46e2eec1c70fe1c', 'k8v7hry5kft4zkrv0-yt1cr8l7z-vn3nw470ik254yv9lu5d21nwptmmmi5qmddxcr9xttn', 'h3-frt9y7cwby1da6-9fr5q4nxgnfm3qxjekolz0u5tjin-9foxt1srd', 'chu186@vi-du.vn', '2e3dcc36e8187851246c0bc46fe0594d81bd70f8bbe6b079d0ccc282c8d6929d', '{"giá trị": 188}', '{}', 'Giá trị số 190', 'x', 'Giá trị số 192', '\x42b4cb0ec35a6ccc4704f623310e21e7ce1c79b1cb6889cf7ea13e2fbdda707d', '\x24898e8038e4427fcbab85c6c1368f38469c31d62af38e483bc94a8ec8f29638'),
	(2026, '83e7bf93-6be9-39a2-a96a-b70dcdc91ef3', '2027-06-30 23:59:59+07', NULL, 'abc198', 'x', 'pc2q7d228cec0gs6s6vbugz1muxk51ng9ilj78d2ceg-jw8v9odc555f7g07orfsit0svcdzq', 'fj93ctpb-cer3794gegt2539t43zd51g8ri', 'Giá trị số 202', NULL, '1', NULL, NULL, 'chu204@vi-du.vn', 'Giá trị số 205', '\x08e15cfb0e6027b025e9db2b2b09ef4b6078e188e26c1436f8fa01864a5f3fd4', '\xd93ddd18ed83a2a29fe0fbea0c3e1e7039ff7ecc3b9231b257f35372df0da49c'),
	(226, 'e17b3cf4-8a8d-3ed4-bc0f-5785dde39775', '2026-11-21 08:00:00+07', '4f7c1659-1c8a-365d-aaf3-1a7a869aa0c7', 'chu215@vi-du.vn', 'chu216@vi-du.vn', 'c368qh07l8ydyu7hmw3wm3564orptftpnakfql-tbzm074f6dbrnq31lkbti1x5cum', 'cbf407271241a12c2640ba13b85f1004c6961dbb5a53cce70cb65be97a4d3c16', 'abc219', 'x', '{"giá trị": 221}', '[]', 'dde14b871518ccc08ee8bd5de5bd642ae756615ac98e780a9dac56241cf9cbd2', NULL, NULL, '\x2e38602c937339ac9ee833211f3a8bf2f7d296b08dfc530f2ca21b12c6cefa3b', '\x5af7b55d6a69bd6d15724b4181273c23716c7c379456983604b6b34a972e1d8c');
INSERT INTO operator.audit_verification VALUES
	('8b08793e-4d39-319f-8178-7a1016ec9f71', '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', 'Giá trị số 230', 0, 0, '\xcf3e40b1a80f7233a5d1a4a4d3b67a862e274e10418afc15c44733d54fdd543b', 'TAMPERED', 2),
	('9dfb7b5d-aa6f-3667-a68d-af5424e52e0a', '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', 'a03f43ed5b42e4adeed24d54c6f673219485472ff2d0bfbda812adb0ad25476b', 1, 241, '\xe7cf1d529ea321bf6cb0cf407ea22b56f9d8f21abd6a3411500396fe3c114812', 'MISSING', 0),
	('9a11260a-dd8e-37f5-9279-7bd8a12ce0b6', '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', 'abc251', 2026, 253, '\x606f1f3de8f36e5a379d99e2466c37d8b099087d64bdb7aa4415caf4054aa5ff', 'TAMPERED', 256);
INSERT INTO operator.calendar_override VALUES
	('2026-06-30', false, '25ede8e22cd102f01f9589fd7fea6cd8c3b900be8dc1de1d3085de75701296a4', 'Giá trị số 260', 'abc261', '2026-11-21 08:00:00+07'),
	('2026-01-01', false, 'Giá trị số 265', 'chu266@vi-du.vn', 'Giá trị số 267', '2026-01-01 08:00:00+07'),
	('2025-07-06', false, 'chu271@vi-du.vn', 'x', 'chu273@vi-du.vn', '2026-11-21 08:00:00+07');
INSERT INTO operator.databasechangelog VALUES
	('workspace-setting', 'ocop', 'db/workspace/000-workspace.sql', '2026-11-22 08:09:32.282911', 1, 'EXECUTED', '9:46b60b7464fcf507d933a7c243fd8f8e', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-user', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:32.282911', 3, 'EXECUTED', '9:882186e6e3e2cc921bbfe7a8c3ee179e', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-user-role', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:32.282911', 5, 'EXECUTED', '9:601039a0d711d679b61b604d2bdba523', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-registration', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:32.282911', 7, 'EXECUTED', '9:637ebe52c594b2ac0baf9a30528cbbbb', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-setting', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:32.282911', 9, 'EXECUTED', '9:bf4295318351fa193e1640c5f434686c', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('session', 'ocop', 'db/workspace/020-session.sql', '2026-11-22 08:09:32.282911', 11, 'EXECUTED', '9:10835d6c1d8986e2d60e91dd95b8e177', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-audit-event', 'ocop', 'db/workspace/030-audit.sql', '2026-11-22 08:09:32.282911', 13, 'EXECUTED', '9:71824e15b3085fdfa8f10227ed3779cf', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-audit-verification', 'ocop', 'db/workspace/030-audit.sql', '2026-11-22 08:09:32.282911', 15, 'EXECUTED', '9:2ef348c3553f4e14fc62ede7726b2756', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-attachment', 'ocop', 'db/workspace/040-attachment.sql', '2026-11-22 08:09:32.282911', 17, 'EXECUTED', '9:0a7ddcfb53c8977aca289c3ed4c8e2c8', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-notification', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:32.282911', 19, 'EXECUTED', '9:793588beca6bdb1e793f2a50e3dc63b5', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-notification-preference', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:32.282911', 21, 'EXECUTED', '9:ca6ccc2f195ca792fc2fbb17a0a27f8c', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-mail-outbox', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:32.282911', 23, 'EXECUTED', '9:b7946e7a1a0428e392d89bfe442a5137', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-calendar-override', 'ocop', 'db/workspace/050-calendar.sql', '2026-11-22 08:09:32.282911', 25, 'EXECUTED', '9:e69197064b32c573ee9ea62a418c495c', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258');
INSERT INTO operator.identity_setting VALUES
	(true, true, true);
INSERT INTO operator.mail_outbox VALUES
	('3d71eac4-9721-3743-98f3-e478af86f3b1', 'x', 'chu1487@vi-du.vn', 'chu1488@vi-du.vn', 'Giá trị số 1489', 'chu1490@vi-du.vn', 'fc17166956be800a57a4a0bdc210058738fd8b5f330b6aaef95bad1fa974f1e5', 'UNCERTAIN', 0, '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', 'abc1498'),
	('ae0228af-8884-335b-82cc-61142898d968', '376be4c8cc30b72e4980b08a6ff8646d4078f718a72a7c511e3fa3248e9d0505', 'Giá trị số 1527', 'abc1528', 'dfd26afb8c4c073c6e8baa7e3dfec1cdaa29ef52af418a84a39d4c7e8dbdf3f5', 'chu1530@vi-du.vn', 'chu1531@vi-du.vn', 'SENT', 2, '2026-01-01 08:00:00+07', '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', 'abc1538'),
	('2296c76b-c086-30d8-8f8f-17b1152522a8', 'a9d679674a7fa31a7453f8cf6f1f2092b0918cc399dc038186839329f4cd1f6c', 'chu1553@vi-du.vn', 'abc1554', '27a6b08868adae6ba59b4234649132ea0cda71e5280396889cf549f7fb7e2fbc', 'Giá trị số 1556', 'Giá trị số 1557', 'SENDING', 1, '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', NULL, '2e1985cf5a28aac25d9d1a8363b28047e8d10271d489d305da209038a42b4e7b');
INSERT INTO operator.notification VALUES
	('abcef9e9-7068-3bcc-9780-87802940d963', '1507ca45-5310-3d13-a8b5-d3331edcd99a', 'xeb5icnbtfzkjtzcdfxq83yvtuou1hbeoeafuwieqs1k2bx90wy9bfonoopa8d8khu98trh1', '[]', '/%', '2027-06-30 23:59:59+07', '2026-01-01 08:00:00+07'),
	('4fcd5fb5-0048-38a2-9195-9c005d305d3b', 'bc8c38e5-c486-3103-98b4-90c7ab72aff5', 'nwbe51i70s0', '[]', NULL, '2026-11-21 08:00:00+07', NULL),
	('0dff6efe-1c34-31c5-a73e-76df2535b41b', '27756da4-0149-32d3-abc7-67e23d2458f5', 'yortb09q6mi1qg', '[]', '/%', '2027-06-30 23:59:59+07', NULL);
INSERT INTO operator.notification_preference VALUES
	('6d27d32c-af9f-3847-88b5-cbd2cf9a862b', false, 'vi', '2026-11-21 08:00:00+07'),
	('56f3483d-cec1-3483-8307-6dcd11276fc9', false, 'en', '2026-11-21 08:00:00+07'),
	('47f56d48-7de6-385e-ba0a-45c657ac2894', false, 'vi', '2026-01-01 08:00:00+07');
INSERT INTO operator.producer_registration VALUES
	('5477d6f7-ac02-342c-89e7-9b796b162751', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'Giá trị số 1606', 'COOPERATIVE', 'x', '81de3430f0bbd9b37bcc82d366c3304d166e3ef18aa52dde1303b25c5f2600d7', 'chu1610@vi-du.vn', 'REFUSED', '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '32d88c6f-2b4d-3017-8954-12e6234a52f5', 'REFUSED', 1616),
	('09dede17-d3c1-3883-9a8c-6b3f0255ac82', '32d88c6f-2b4d-3017-8954-12e6234a52f5', '635c8ae0c90c4f9d43a3dbc941bb8f743ca23c006c404a74299363492d13116f', 'ASSOCIATION', NULL, 'chu1636@vi-du.vn', 'abc1637', 'REFUSED', '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '30a771fb-83c2-3500-8a74-d41689f19c76', 'REFUSED', 2026),
	('55b940e8-312d-3bea-810e-2beb7bcd37df', '30a771fb-83c2-3500-8a74-d41689f19c76', 'abc1664', 'COOPERATIVE_GROUP', '37c599ac732c00f1bdc07c98f6578f10e3371ef80a62069f1753f5add2d95abc', 'chu1667@vi-du.vn', '2e724e2af8606f58514a3833a214bfb76f848a177fa5cdfbd8ea1c2a03196907', 'PENDING', '2026-01-01 08:00:00+07', NULL, '30a771fb-83c2-3500-8a74-d41689f19c76', NULL, 1672);
INSERT INTO operator.setting VALUES
	('t46zSQuyHOVLFuILYeJBCr8IMC7IYpNZbSef5eydt7XEafJQ7HOOMH90xTglFwUUxHRuvero84jvqeih6r0mHtDm', '{}', '2026-01-01 08:00:00+07', 'abc1681', 0),
	('abc1683', '1', '2026-01-01 08:00:00+07', 'abc1686', 1),
	('diPJvN8zGROkrbheLR0', '[]', '2026-01-01 08:00:00+07', 'x', 1692);
INSERT INTO operator.user_role VALUES
	('c5d13d47-052e-3c9b-9734-c7f82d38872e', '32d88c6f-2b4d-3017-8954-12e6234a52f5', 'ddf1e65d5e55d923500e843ada02ce8a31dcb6c07d20152e5ab2b961f6dd8cc1', 'chu1698@vi-du.vn', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', '2026-11-21 08:00:00+07'),
	('3516fb6e-3401-3dbb-b9b0-6438503b2168', '32d88c6f-2b4d-3017-8954-12e6234a52f5', 'x', NULL, NULL, '2026-11-21 08:00:00+07'),
	('a2a6efa3-39c0-3695-9210-862c10a37480', '32d88c6f-2b4d-3017-8954-12e6234a52f5', 'abc1707', 'chu1708@vi-du.vn', '32d88c6f-2b4d-3017-8954-12e6234a52f5', '2027-06-30 23:59:59+07');
INSERT INTO operator.web_session VALUES
	('a                                   ', 'x                                   ', 1713, 0, 2026, 2026, 'chu1717@vi-du.vn'),
	('x                                   ', 'c                                   ', 1720, 0, 2, 2, 'Giá trị số 1724'),
	('G                                   ', 'f                                   ', 1727, 2, 2, 1730, 'Giá trị số 1731');
INSERT INTO operator.web_session_attributes VALUES
	('x                                   ', 'chu1733@vi-du.vn', '\xa991d62d13af716e089f9d61cdb2b9ce2370c5f189251fed207974844911ce20'),
	('G                                   ', 'x', '\x66374f2e8e4d751f26cd9d591dae2ae888f53d80558d98ee1823d4c33f61c312'),
	('x                                   ', 'Giá trị số 1739', '\x2189d0bfeb919039412653f7f3cffd6a886e32ccac481121554c43539ba3b6cc');
INSERT INTO platform.admin_unit VALUES
	('53cdc66c-f30e-39ad-947b-f2df361e9510', 'DISTRICT', '05378', 'Giá trị số 20', 'x', 'x', 'PROVINCE', 'chu24@vi-du.vn', NULL, '2025-07-08', 'Giá trị số 26', NULL, 'chu27@vi-du.vn', 2.00000, NULL, NULL, DEFAULT, DEFAULT),
	('c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'COMMUNE', '775', 'abc32', 'chu33@vi-du.vn', '8934eac4144770b1dddf9d8ed9d3aed948e1bbdc5e1658b793ba37b8e76ea4a7', 'PROVINCE', 'dd73da2f50a1e1eb7f73bb1b11f2f375444c605dc933f692d3bdb01e2fbc78eb', NULL, NULL, 'chu38@vi-du.vn', 'x', NULL, 2.00000, 2.00000, 42.00, DEFAULT, DEFAULT),
	('377fea6a-3252-3ddf-a544-41944ad3defb', 'PROVINCE', '58', 'Giá trị số 48', 'chu49@vi-du.vn', 'chu50@vi-du.vn', NULL, 'Giá trị số 51', '2026-06-30', NULL, '032fa5a3706f5f759fa2d609c8382875b690830fb62dd6dae461f5588c6da7d2', 'x', 'chu55@vi-du.vn', 56.00000, NULL, NULL, DEFAULT, DEFAULT);
INSERT INTO platform.admin_unit_link VALUES
	('377fea6a-3252-3ddf-a544-41944ad3defb', '53cdc66c-f30e-39ad-947b-f2df361e9510', 'SPLIT', true, 'a94200a37e23d704a9585dfcf5752fcfe1311721b6baf030c1ff1bac1cc94b02'),
	('377fea6a-3252-3ddf-a544-41944ad3defb', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'SPLIT', true, 'b5461ce12c2fa4abbf7a0f9d5217ad99d82c2c7b157956fcb2f82da577354162'),
	('377fea6a-3252-3ddf-a544-41944ad3defb', '377fea6a-3252-3ddf-a544-41944ad3defb', 'RENAME', false, 'x');
INSERT INTO platform.audit_anchor OVERRIDING SYSTEM VALUE VALUES
	(1, '1', 74, '\x114ee175eeee59765ddde1bee46ae3af6855d75bd70d7781034042100d012d7a', '2026-11-21 08:00:00+07'),
	(4, '1', 2026, '\x43b1e4983f3c477c9e69507a077498778df042c19723e215ff21d7f6fb5a8b7b', '2027-06-30 23:59:59+07'),
	(5, '1', 1, '\xde1ba01141b19269eb0bd5da8d176fe12f938778c84750e5efbe6a08384f56ac', '2026-01-01 08:00:00+07');
INSERT INTO platform.batch_job_execution VALUES
	(365, 366, 2026, '2026-11-21 08:00:00', '2026-01-01 08:00:00', '2027-06-30 23:59:59', 'x', 'abc372', 'x', '2026-01-01 08:00:00'),
	(0, 1, 0, '2026-01-01 08:00:00', '2027-06-30 23:59:59', NULL, NULL, NULL, NULL, '2026-11-21 08:00:00'),
	(381, NULL, 2026, '2026-11-21 08:00:00', '2026-11-21 08:00:00', '2026-01-01 08:00:00', NULL, NULL, 'chu386@vi-du.vn', '2026-11-21 08:00:00');
INSERT INTO platform.batch_job_execution_context VALUES
	(365, 'chu389@vi-du.vn', 'x'),
	(381, 'chu392@vi-du.vn', '1518ccc08ee8bd5de5bd642ae756615ac98e780a9dac56241cf9cbd20c5a0a68'),
	(0, '2e38602c937339ac9ee833211f3a8bf2f7d296b08dfc530f2ca21b12c6cefa3b', 'abc396');
INSERT INTO platform.batch_job_execution_params VALUES
	(0, 'Giá trị số 402', 'Giá trị số 403', 'x', 'G'),
	(0, 'x', 'Giá trị số 408', '72915d44ee68e040d4b0a46a29717a7abffe37bacdada02b9c48599e06f35dac', 'c'),
	(0, 'chu412@vi-du.vn', 'x', NULL, 'x');
INSERT INTO platform.batch_job_instance VALUES
	(2026, 0, 'abc93', 'Giá trị số 94'),
	(0, 2026, 'a5f447c25c3df6d214012dc5116ff9817d97133349c0ff911f91673624106b16', 'Giá trị số 98'),
	(1, 2026, 'Giá trị số 101', 'abc102');
INSERT INTO platform.batch_step_execution VALUES
	(0, 2026, 'x', 381, '2026-01-01 08:00:00', '2027-06-30 23:59:59', '2026-11-21 08:00:00', 'x', 423, 2, 1, 2, 2026, 428, 2, 1, 'chu431@vi-du.vn', 'chu432@vi-du.vn', '2026-11-21 08:00:00'),
	(2026, 2026, 'Giá trị số 436', 365, '2026-01-01 08:00:00', '2027-06-30 23:59:59', NULL, 'x', NULL, 2026, NULL, 2, 1, NULL, 1, NULL, 'Giá trị số 445', NULL, NULL),
	(1, 489, 'Giá trị số 490', 381, '2026-01-01 08:00:00', NULL, '2027-06-30 23:59:59', 'x', 495, 0, 1, 1, 499, 0, 1, 502, 'x', 'x', NULL);
INSERT INTO platform.batch_step_execution_context VALUES
	(2026, 'chu506@vi-du.vn', 'x'),
	(0, 'x', 'chu510@vi-du.vn'),
	(1, 'x', NULL);
INSERT INTO platform.calendar_day VALUES
	('2025-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-01-27', 'HOLIDAY', 'Tết Nguyên đán (28 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-01-28', 'HOLIDAY', 'Tết Nguyên đán (29 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-01-29', 'HOLIDAY', 'Tết Nguyên đán (mùng 1)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-01-30', 'HOLIDAY', 'Tết Nguyên đán (mùng 2)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-01-31', 'HOLIDAY', 'Tết Nguyên đán (mùng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-04-07', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (mùng 10 tháng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-04-26', 'MAKE_UP', 'Làm bù cho thứ Sáu 02/5/2025', 'Hoán đổi ngày làm việc dịp lễ 30/4 và 01/5 năm 2025', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-05-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 26/4/2025', 'Hoán đổi ngày làm việc dịp lễ 30/4 và 01/5 năm 2025', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-09-01', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2025-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-01-02', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 10/01/2026', 'Hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-01-10', 'MAKE_UP', 'Làm bù cho thứ Sáu 02/01/2026', 'Hoán đổi ngày làm việc dịp Tết Dương lịch năm 2026', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-02-16', 'HOLIDAY', 'Tết Nguyên đán (29 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-02-17', 'HOLIDAY', 'Tết Nguyên đán (mùng 1)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-02-18', 'HOLIDAY', 'Tết Nguyên đán (mùng 2)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-02-19', 'HOLIDAY', 'Tết Nguyên đán (mùng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-02-20', 'HOLIDAY', 'Tết Nguyên đán (mùng 4)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-04-26', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (mùng 10 tháng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-04-27', 'SUBSTITUTE', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Bộ luật Lao động 2019, Điều 111', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-08-22', 'MAKE_UP', 'Làm bù cho thứ Hai 31/8/2026', 'Hoán đổi ngày làm việc dịp Quốc khánh năm 2026', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-08-31', 'SWAPPED_OFF', 'Nghỉ hoán đổi với thứ Bảy 22/8/2026', 'Hoán đổi ngày làm việc dịp Quốc khánh năm 2026', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-09-01', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-01-01', 'HOLIDAY', 'Tết Dương lịch', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-02-05', 'HOLIDAY', 'Tết Nguyên đán (29 tháng Chạp)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-02-06', 'HOLIDAY', 'Tết Nguyên đán (mùng 1)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-02-07', 'HOLIDAY', 'Tết Nguyên đán (mùng 2)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-02-08', 'HOLIDAY', 'Tết Nguyên đán (mùng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-02-09', 'HOLIDAY', 'Tết Nguyên đán (mùng 4)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-02-10', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 111', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-02-11', 'SUBSTITUTE', 'Nghỉ bù Tết Nguyên đán', 'Bộ luật Lao động 2019, Điều 111', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-04-16', 'HOLIDAY', 'Giỗ Tổ Hùng Vương (mùng 10 tháng 3)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-04-30', 'HOLIDAY', 'Ngày Chiến thắng', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-05-01', 'HOLIDAY', 'Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-05-03', 'SUBSTITUTE', 'Nghỉ bù Ngày Quốc tế lao động', 'Bộ luật Lao động 2019, Điều 111', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-09-02', 'HOLIDAY', 'Quốc khánh', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2027-09-03', 'HOLIDAY', 'Quốc khánh (ngày liền kề)', 'Bộ luật Lao động 2019, Điều 112', 'Hệ thống', '2026-11-22 08:09:28.775342+07'),
	('2026-06-30', 'SUBSTITUTE', 'chu105@vi-du.vn', 'abc106', 'abc107', '2026-11-21 08:00:00+07'),
	('2027-12-31', 'SUBSTITUTE', 'x', 'x', 'abc113', '2026-01-01 08:00:00+07'),
	('2025-07-08', 'HOLIDAY', 'chu117@vi-du.vn', '3cb33c8aa94d008c6986f07db63e930c3c5269447d281d6e9708072a139ab4fc', 'chu119@vi-du.vn', '2026-01-01 08:00:00+07');
INSERT INTO platform.criteria_band VALUES
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 2, 2026, 2, true, 'CENTRAL'),
	('739c7ea4-de94-3864-8e3b-b9fee91a003b', 1, 0, 2026, false, 'CENTRAL'),
	('393114a7-a1af-3f4b-891f-41f2d64b407f', 5, 0, 1, false, NULL);
INSERT INTO platform.criteria_criterion VALUES
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'x', 'chu607@vi-du.vn', 645, 'chu646@vi-du.vn', 2, 'x', false, true, DEFAULT),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'x', 'chu668@vi-du.vn', '8dc7c8d52e4505915bb347acc627b4f49d3d46d1df25f32d818409c2f4ddbada', 2, 'x', 2026, 'x', true, false, DEFAULT),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'chu678@vi-du.vn', 'Giá trị số 627', 680, 'chu681@vi-du.vn', 2026, NULL, false, false, DEFAULT);
INSERT INTO platform.criteria_group VALUES
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', '02d88caff5a9763531bfdafbb74e1595780b662fa781aa449597e7ffb5f6d042', 2026, 'ce638c266ae17746e384f02a608692be9518dd14cc54d6c33259d57489ccc934'),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'abc541', 0, 'abc543'),
	('393114a7-a1af-3f4b-891f-41f2d64b407f', 'x', 0, '8ad3abbfd188c7092f6b50e3ed830cc1fedcda7822e00a4d4fb671f1bccf1e96');
INSERT INTO platform.criteria_note VALUES
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'x', 0, 'KNOCKOUT', 'abc690'),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'x', 2026, 'KNOCKOUT', 'x'),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'x', 2, 'CONDITION', '46f7173f26c9cc4cf36c6ace2e4f3947d9c594e565962d77b404f7f986a63459');
INSERT INTO platform.criteria_option VALUES
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'chu678@vi-du.vn', 2, 720, 'abc721', NULL, 'x', DEFAULT),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'x', 0, 2026, 'chu732@vi-du.vn', 3, NULL, DEFAULT),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'x', 1, 0, 'Giá trị số 742', 3, 'x', DEFAULT);
INSERT INTO platform.criteria_part VALUES
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'x', 'x', 2, 'abc589', 1),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'a080e01ff357e4d0275182a701c255af453e77c6053d962d6394dd8ece0166d6', 2026, 'Giá trị số 596', 1),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'b0397492ee8f3c256e67d7e2f4077cb2d7e8d00b33a9f02f96f1ee1d8374d7ec', 0, 'cd93641fe1b74e9c0c3ba067f89a45cb389f939f3afd73ad97764fb3afa270d4', 604);
INSERT INTO platform.criteria_section VALUES
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'chu607@vi-du.vn', 'b0397492ee8f3c256e67d7e2f4077cb2d7e8d00b33a9f02f96f1ee1d8374d7ec', 1, '09cef55d13b394afeaa40f23a24a591ea61dcddbb9c950b8bb9521289f7e69c3', 2026),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'x', '8dc7c8d52e4505915bb347acc627b4f49d3d46d1df25f32d818409c2f4ddbada', 'x', 2, '384f769e18aeb7acce278e31b832b4b32a5233153dea7f223f65f5e4b44a2cd8', 624),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', 'Giá trị số 627', 'a080e01ff357e4d0275182a701c255af453e77c6053d962d6394dd8ece0166d6', 1, 'x', 1);
INSERT INTO platform.criteria_set VALUES
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'db077c6e27654f084ea842277ff4fe68c27ca3b8b8566ba4572485871e3f0258', '02d88caff5a9763531bfdafbb74e1595780b662fa781aa449597e7ffb5f6d042', 2, 'x', 'x', 'abc554', '{}', true, '{}'),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'x', '02d88caff5a9763531bfdafbb74e1595780b662fa781aa449597e7ffb5f6d042', 561, 'chu562@vi-du.vn', 'x', NULL, '{}', false, '{}'),
	('393114a7-a1af-3f4b-891f-41f2d64b407f', 'Giá trị số 570', 'x', 582, 'Giá trị số 573', '13d90ba7d3cd8efe35988688a355291d65ef349552b329bc1a97ab5a2de82e4d', 'chu575@vi-du.vn', '{}', false, '{}');
INSERT INTO platform.criteria_template VALUES
	('393114a7-a1af-3f4b-891f-41f2d64b407f', 'Giá trị số 122', 'abc123', '2026-01-01', '{}', '{}', '{}', 'cbd5faabc86b10b911676376a64677d03e923ad470200b4ce8c1ca295f8e23be', 2026, 2, 2, '2026-01-01 08:00:00+07', 'chu133@vi-du.vn'),
	('739c7ea4-de94-3864-8e3b-b9fee91a003b', 'Giá trị số 137', 'x', '2025-07-05', '{}', '{}', '{}', '465157754f37897f57930e3c7f237c1bef393dfdaa3a076dac98172b6f2191e2', 149, 145, 1, '2026-01-01 08:00:00+07', 'Giá trị số 148'),
	('75b6eb89-50ad-388c-ba2d-fbbed8b34ea0', 'dec61f889af296004d94c408622f65bccd93c1a22c5111984e2f282237495dc0', 'df7a046efe0061e6509a1816fa503f40ee46e8ea1763b427083818fa973c5bfd', '2025-07-06', '{}', '{}', '{}', 'e7558dcb107f59991b435d22f3cd0d5da1a8d610e014b7d740acac053e76e87e', 1, 2, 1, '2026-11-21 08:00:00+07', '26ab34c6f680f64772135c6abe09ffc1d0e166a8ab95a00300901127c1185f27');
INSERT INTO platform.databasechangelog VALUES
	('platform-tenant', 'ocop', 'db/platform/010-registry.sql', '2026-11-22 08:09:26.695324', 1, 'EXECUTED', '9:f17a9e93dbfa9f87a3d1f6e43b3d1a4a', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('platform-tenant-migration', 'ocop', 'db/platform/010-registry.sql', '2026-11-22 08:09:26.818988', 2, 'EXECUTED', '9:c8fe1dac1a24a54355defca5ad01b5f4', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('platform-onboarding', 'ocop', 'db/platform/010-registry.sql', '2026-11-22 08:09:26.97255', 3, 'EXECUTED', '9:e774a0e6951c3908612ce2f6fda10741', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('platform-lifecycle-request', 'ocop', 'db/platform/010-registry.sql', '2026-11-22 08:09:27.067354', 4, 'EXECUTED', '9:d988e16f2c6a827cdeca1ddd8d0be3aa', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('criteria-template', 'ocop', 'db/platform/020-criteria-template.sql', '2026-11-22 08:09:27.671319', 5, 'EXECUTED', '9:28b92127e39e5e317d52f66c6622f0d2', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('platform-audit-anchor', 'ocop', 'db/platform/030-audit-anchor.sql', '2026-11-22 08:09:27.796608', 6, 'EXECUTED', '9:46c056ba2eb82ddd0e4171b074889a34', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('territory-unit', 'ocop', 'db/platform/030-territory-unit.sql', '2026-11-22 08:09:28.120085', 7, 'EXECUTED', '9:66e13113f6a7d0ca5f566511d029020b', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('territory-sort-name', 'ocop', 'db/platform/031-territory-sort.sql', '2026-11-22 08:09:28.205693', 8, 'EXECUTED', '9:2fac02a4c142626fcf66f2548e0f98ee', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('platform-batch-repository', 'ocop', 'db/platform/040-batch.sql', '2026-11-22 08:09:28.623332', 9, 'EXECUTED', '9:d0b8be9147e03b317d519680642d2ed9', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('platform-scheduled-task', 'ocop', 'db/platform/040-batch.sql', '2026-11-22 08:09:28.72602', 10, 'EXECUTED', '9:7ef8b776c805324f860cd8fd2ec46118', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('platform-calendar-day', 'ocop', 'db/platform/050-calendar.sql', '2026-11-22 08:09:28.767324', 11, 'EXECUTED', '9:2a44a9b025107138edd1f7ded179ce71', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('platform-calendar-2025-2027', 'ocop', 'db/platform/050-calendar.sql', '2026-11-22 08:09:28.786245', 12, 'EXECUTED', '9:f5a0bf707ec46234db79dc858bd89ca4', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258');
INSERT INTO platform.databasechangeloglock VALUES
	(1, false, NULL, NULL);
INSERT INTO platform.lifecycle_request VALUES
	('890d75d2-e70e-34ca-a2eb-4e21d5a0698d', '8f0b6ebf-918f-34dd-bb45-1c264f2a61aa', 'SUSPEND', '016573ad7cb8296b00a51b252d776e2d43e3752a866805a9d5b7d021a85c88c1', 'FAILED', 'abc173', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', 'chu176@vi-du.vn'),
	('1566d4bb-1bdc-36e5-864c-a3c877e388ec', '8f0b6ebf-918f-34dd-bb45-1c264f2a61aa', 'MIGRATE', NULL, 'FAILED', 'x', '2026-11-21 08:00:00+07', NULL, 'chu183@vi-du.vn'),
	('15145a54-f2ef-384f-ad7c-c8371b1267b5', '8f0b6ebf-918f-34dd-bb45-1c264f2a61aa', 'RESUME', 'e208d28e00b328bcbb93b5446968ccad615d7f2cd3ea0b45b1325123762ff100', 'FAILED', 'Giá trị số 190', '2026-01-01 08:00:00+07', NULL, '098d15b5ec25d5668b2f8ea54cd19902cf82285548215b666c204bed6196b4dc');
INSERT INTO platform.onboarding VALUES
	('05b6fb0c-3689-39a5-9a73-ba90b9f7efa7', 'jx9ksntia85av', 'Giá trị số 195', '65bd5cdb9431bbc646f0b2d5b47841a0b8c41c9e669540d32366f03d328615b7', 'Giá trị số 197', 'chu198@vi-du.vn', 'FAILED', 'chu200@vi-du.vn', '2027-06-30 23:59:59+07', '2026-01-01 08:00:00+07', 1),
	('c146ba11-f259-3f13-ae68-cc6b366adf9e', 'j54wyh9jf057kezygwjiy0k5z', 'Giá trị số 207', 'abc208', 'chu209@vi-du.vn', '96205fa41d3e5e0da06a039e38a385973336dc60aeab5e0ccdc917c7c40f79b0', 'FAILED', 'abc212', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', 0),
	('6065b706-a63e-3f7b-8fa0-b862521695da', 'r08jary21wgbe', 'chu221@vi-du.vn', 'Giá trị số 222', 'Giá trị số 223', 'chu224@vi-du.vn', 'FAILED', 'chu226@vi-du.vn', '2027-06-30 23:59:59+07', NULL, 1);
INSERT INTO platform.onboarding_step VALUES
	('05b6fb0c-3689-39a5-9a73-ba90b9f7efa7', 'Giá trị số 230', 1, 'FAILED', 2, '2026-01-01 08:00:00+07', '2026-11-21 08:00:00+07', 'x'),
	('c146ba11-f259-3f13-ae68-cc6b366adf9e', 'abc238', 2026, 'DONE', 1, '2027-06-30 23:59:59+07', NULL, NULL),
	('6065b706-a63e-3f7b-8fa0-b862521695da', 'chu244@vi-du.vn', 245, 'RUNNING', 2026, '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', NULL);
INSERT INTO platform.reference_load VALUES
	('x', '0cb0dcf6c300c101ba97cade71988fe0b52ad9b7a666f37a903ddb7acde95e53', 0, '2026-01-01 08:00:00+07'),
	('abc254', 'e9c47676cd137e294703c63cb382a1b916ffceec758428ce970fee18bccbd740', 1, '2026-01-01 08:00:00+07'),
	('abc258', '7c5ae568a7af3068e66e575db9acca069344194dac759a4557771c3ce98bab6c', 1, '2027-06-30 23:59:59+07');
INSERT INTO platform.scheduled_tasks VALUES
	('abc263', 'abc264', '\x1ee7d0fb72f1417b84e96c43e0f91f2e1914dac2125145be723034f05ea4183b', '2026-01-01 08:00:00+07', false, 'chu268@vi-du.vn', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', 0, '2027-06-30 23:59:59+07', 2, 0, '05b5fa5cb4cb4ac682d461ad5f9debfd5d432da31613844bc187744c36974770'),
	('abc276', '3183288257c2fadb3ac4ad2885e83559bac4738ca06040da6437c432bee9a8ce', '\x4b5152345a3182fbec70bf3f5b959f793e1334779e13e94af2e74e00ccc79226', '2027-06-30 23:59:59+07', true, 'abc281', '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', 2026, NULL, 2026, NULL, '352d42226cabeab67bd8a52ac5332b544f3118c671521fe7323dfd13600e4924'),
	('chu287@vi-du.vn', 'chu288@vi-du.vn', '\x038ce34926d704bc78e3e3d83fb0c82c0a76f6faa3e29296c5faa704b07e2971', '2027-06-30 23:59:59+07', true, 'Giá trị số 292', '2026-11-21 08:00:00+07', '2027-06-30 23:59:59+07', NULL, '2026-01-01 08:00:00+07', 296, 1, NULL);
INSERT INTO platform.tenant VALUES
	('8f0b6ebf-918f-34dd-bb45-1c264f2a61aa', 'banphathanh', 'PROVINCE', 'banphathanh', 'Tỉnh banphathanh', '38', 't_banphathanh', 't_banphathanh', 'banphathanh', 'main', 'ACTIVE', NULL, NULL, '2026-11-22 08:09:29.207319+07', '2026-11-22 08:09:29.207319+07', 0),
	('548bcef7-b1b9-3fe4-9762-f0e503a8dda4', 'quocgia', 'NATIONAL', 'quocgia', 'Tỉnh quocgia', NULL, 'national', 'national', 'quocgia', 'main', 'ACTIVE', NULL, NULL, '2026-11-22 08:09:30.527904+07', '2026-11-22 08:09:30.527904+07', 0),
	('fca6ce88-9a99-3a03-90c3-3e621a8d1ff2', 'vanhanh', 'OPERATOR', 'vanhanh', 'Tỉnh vanhanh', NULL, 'operator', 'operator', 'vanhanh', 'main', 'ACTIVE', NULL, NULL, '2026-11-22 08:09:32.14261+07', '2026-11-22 08:09:32.14261+07', 0),
	('abf8982b-415d-3196-9430-5774ed0b5684', 'u51g43dvlpt1iklsmm235fzk9m', 'PROVINCE', '6da6372ceba677d4143a1f47b414d733f62e17a8f4d8489ef5e4eeb65e9e63cb', 'Giá trị số 302', 'PROVINCE', 'ws703by8yhz013oq4pa', 'mr0lh4b36ya1qflnt9l4pdmbgybudq02v32s2bndhwlxfql5acc_58sm01yz5x', 'oyvzf0ifum8tlho4snpf4jnbp9o5q17jq2nhcfqxy62l0pqxzn7xp', 'abc307', 'UNAVAILABLE', 'x', '#a1d881', '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', 2026),
	('55bfc0c4-7d9b-397b-b0db-ff83d3c580e7', 'lxj9gwxfads2cc', 'NATIONAL', '348313c478a7a15f2e3dcc36e8187851246c0bc46fe0594d81bd70f8bbe6b079', 'x', NULL, 'aeuj5weskrfvcjzj96ooftsnk7c_pqv_7bpp4di27j9', 'vrn5', 'abc324', 'abc325', 'ACTIVE', 'abc327', '#bc6334', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', 1),
	('7f81ee44-7e1f-310c-84fb-e084911b00d4', 'q5cunn', 'PROVINCE', 'chu338@vi-du.vn', 'chu339@vi-du.vn', 'Giá trị số 340', 'r_yjh1v4prvpcyyv4j30qyy2issx0zm3albheoeygikzpftdt_euzj', 'hpb_cer3794gegt2539t43zd51g8rifiij', 'abc343', 'abc344', 'PROVISIONING', 'abc346', NULL, '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', 349);
INSERT INTO platform.tenant_migration VALUES
	('abf8982b-415d-3196-9430-5774ed0b5684', 'abc351', 352, '2027-06-30 23:59:59+07', '2026-01-01 08:00:00+07', 'chu355@vi-du.vn'),
	('fca6ce88-9a99-3a03-90c3-3e621a8d1ff2', 'chu357@vi-du.vn', 2, '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', NULL),
	('8f0b6ebf-918f-34dd-bb45-1c264f2a61aa', NULL, 2, '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', NULL);
INSERT INTO t_banphathanh.app_user VALUES
	('30a771fb-83c2-3500-8a74-d41689f19c76', 'chu2@vi-du.vn', 'abc3', 'fe8d1deda077946db0063faf8e515fedcc1007fd8adb4accb3eb815895868364', 'x', 'abc6', 'abf82c1f82ccdb8d948a86be632a576408bc5b838e85e4b7dda3ca89ec611854', 'INVITED', 'abc9', 'abc10', '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', 15, DEFAULT),
	('32d88c6f-2b4d-3017-8954-12e6234a52f5', 'chu17@vi-du.vn', 'Giá trị số 18', NULL, 'chu19@vi-du.vn', 'x', NULL, 'PENDING_CONFIRMATION', 'abc22', NULL, '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '2026-01-01 08:00:00+07', 2, DEFAULT),
	('c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'x', 'dc961ac81ba016d24f8b21ccbbed2489e021288a3e62f06e418abadd10cda266', 'x', 'Giá trị số 33', 'x', 'Giá trị số 35', 'INVITED', NULL, 'Giá trị số 37', '2026-11-21 08:00:00+07', NULL, '2026-01-01 08:00:00+07', '2027-06-30 23:59:59+07', 0, DEFAULT);
INSERT INTO t_banphathanh.attachment VALUES
	('622250a3-cfe0-30fb-aede-69710fb552af', 'Giá trị số 64', 'GH', 1, '9be982691ac60d1a15dbfd7f6e1d957a9a01062563bc1b5f1c953865bd978805', '7b27a1819c2292470d9b590d54a210c3addd066ff4c14453876b8cc4afab4db2', 'STORED', 'REFUSED', 'REFUSED', 'df333b2e-0fc7-347f-8150-adc16f88de36', 'Giá trị số 73', NULL, NULL, '2026-01-01 08:00:00+07', NULL, 2026),
	('15ba3913-74b2-3b39-a70b-4995f4635a7b', 'Giá trị số 79', 'HVCYU_KIUG_BE', 81, 'ca044479c8be635465157754f37897f57930e3c7f237c1bef393dfdaa3a076da', '172b6f2191e246b1f0b71fdd8edea800ba92cc6e14e2ff91a324c27ebbb487d9', 'STORED', 'REFUSED', 'REFUSED', '80e57254-45b9-31c9-9350-250b1c17c385', 'Giá trị số 88', 'abc89', 'fe01f098199fea0d2950c8598d6bb1d381d02f15993a105c90459be06f4b03e1', '2026-01-01 08:00:00+07', NULL, 2026),
	('55733134-a914-3237-8f45-1b49d6292f58', 'x', 'FRHFYVTPONNYNYNT_CBFBRNIXOKGB', 1, '89e68888a7bb8652f0a665b7d07d67240b9ddbd2d8bb3b64f2af5d207c5ae568', NULL, NULL, 'UPLOADING', NULL, 'a4db4bbf-5056-3638-93fe-cf0a7fd6a0b3', 'x', 'wsm01yz5xrvawsd', 'abc172', '2026-11-21 08:00:00+07', NULL, 168);
INSERT INTO t_banphathanh.audit_event VALUES
	(1, '845189c2-ad3c-3ab2-9166-091ea6022483', '2026-01-01 08:00:00+07', '1566d4bb-1bdc-36e5-864c-a3c877e388ec', 'Giá trị số 178', '4728d7d85b71a62e806b1653f46e2eec1c70fe1cb3c7bc5b79d9abb1a99cdd1b', 'shry5kf', 'trv0-yt1cr8l7z-vn3nw4', 'x', 'x', '[]', '[]', 'x', 'af2d95c522197b6cced4e306f031443b0e4b6663be7d8d61079f05382abee8d8', 'chu188@vi-du.vn', '\x836ac2c009f78619e66197ec6592f628333d65bed476b432359ae3a7359c7272', '\x80c9f8c2eaf27cc2cd3c35a42a1cf4d34fd89d09f63f8b8d1f4029c5a3736f1a'),
	(2, '3a5074a4-ee5c-39d8-b052-fc014166238a', '2027-06-30 23:59:59+07', '3db5e954-94a2-3e41-ba00-3b4ccc6fb428', '320e12298e9e8bac9bfaeca4a0a1b90360f80bf002ef4efecf7a72ef95e9dd15', 'x', 'uiaywm69rpf4pyp-91t26c8p8b319euj5weskrfvcjzj96ooftsnk7c-pqv-7bpp4d', 'y992xorn5dj3faz4so7c2q7d22', 'Giá trị số 199', NULL, NULL, NULL, '51e1a60345a88fa0da8bf05f8504908b69b409dd8597da7ae8d77a1199de3659', 'Giá trị số 201', 'abc202', '\x7c8588154ac18a5ec24adcfa3ea21354dcd229bbc131f380d5ecfce6c85f198f', '\x11d79fb16e33457bd13eb1469b588d7989e3ffeefc92085d5b73f5cbd51d4e69'),
	(2026, 'd8719135-9b14-3170-a1cf-2fba328f7ea8', '2026-01-01 08:00:00+07', NULL, 'Giá trị số 210', 'abc211', 'b36n6v8b5w-ke46', 'abc213', 'Giá trị số 214', 'chu215@vi-du.vn', NULL, NULL, 'Giá trị số 216', 'chu217@vi-du.vn', '8bef754ad7a14a588b1afe4dc5fa7ceac5caa794e28d1079ff0266cd5c85d5d4', '\xdb9ef53b1c068a7f21791207698b7f58a55847e91cd9aad79642fd1aa73a46f2', '\xdfebbf05ad57c7ee983e4995865beba1eb0621bf7b17ea9cc39cd0b1b541108e');
INSERT INTO t_banphathanh.audit_verification VALUES
	('4bad8045-3c27-3fdf-9fde-06d9d291c9b5', '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', 'chu224@vi-du.vn', 0, 0, '\x2568b3585e453250bfc387c08fbfbf88d760ff73fb46d5f5d4353d748565ec79', 'REBUILT', 0),
	('2090e212-8b0d-38da-8c42-a9643ca1f51b', '2026-11-21 08:00:00+07', '2026-11-21 08:00:00+07', 'aeec9c30f934c20e6804bfaef3b82509bd90bd596f5c739e95e51560dbe57bb4', 1, 2, '\x7ad1593027ae0e461de5cfa058b067edadd8eed23d18124759e64b311cc89d5b', 'MISSING', 239),
	('b8a066fa-72b1-37cc-83af-a0843a9c3052', '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', 'abc243', 2026, 1, '\x80b30d6af65a1f63a9745d19a198ef2d8b44adc153f6304be1ddfa9cbf397d4b', 'REBUILT', 2);
INSERT INTO t_banphathanh.calendar_override VALUES
	('2026-01-01', true, '77dab9770592cafb80e749be1878bd92ef3f5f89aff0776a668fb66f35943461', 'x', 'Giá trị số 253', '2026-11-21 08:00:00+07'),
	('2026-06-30', true, 'abc257', 'abc258', 'x', '2026-01-01 08:00:00+07'),
	('2025-07-02', false, 'chu264@vi-du.vn', 'x', 'x', '2026-01-01 08:00:00+07');
INSERT INTO t_banphathanh.databasechangelog VALUES
	('workspace-setting', 'ocop', 'db/workspace/000-workspace.sql', '2026-11-22 08:09:29.936727', 1, 'EXECUTED', '9:3c87af737604fcce55cb626d516ed1f5', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-user', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:29.936727', 3, 'EXECUTED', '9:1eec84943e25a7a3772a1f7e12c4c745', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-user-role', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:29.936727', 5, 'EXECUTED', '9:1c3a12153378e0b27718fcefb0e099f5', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-registration', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:29.936727', 7, 'EXECUTED', '9:7c065ed2fb2d3ebf6c0b91fa7268378f', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('identity-setting', 'ocop', 'db/workspace/010-identity.sql', '2026-11-22 08:09:29.936727', 9, 'EXECUTED', '9:8dee5a4432727f05a68fbd4fdee1fa53', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('session', 'ocop', 'db/workspace/020-session.sql', '2026-11-22 08:09:29.936727', 11, 'EXECUTED', '9:bb128ee0d2455951e35072981301ed96', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-audit-event', 'ocop', 'db/workspace/030-audit.sql', '2026-11-22 08:09:29.936727', 13, 'EXECUTED', '9:51b6d73709309e66fc2bea54ef61fab9', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-audit-verification', 'ocop', 'db/workspace/030-audit.sql', '2026-11-22 08:09:29.936727', 15, 'EXECUTED', '9:1b2318df5ca691c58123e3891649fe94', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-attachment', 'ocop', 'db/workspace/040-attachment.sql', '2026-11-22 08:09:29.936727', 17, 'EXECUTED', '9:63701fac3ec6a92e09f06c532e1546f3', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-notification', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:29.936727', 19, 'EXECUTED', '9:c53dbb9b1e9515a048a98f8e7e2123ed', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-notification-preference', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:29.936727', 21, 'EXECUTED', '9:08b9ad19442482207967cc9a2a95367c', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-mail-outbox', 'ocop', 'db/workspace/040-notification.sql', '2026-11-22 08:09:29.936727', 23, 'EXECUTED', '9:7522b8de4f2de734b20258a09f48213f', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258'),
	('workspace-calendar-override', 'ocop', 'db/workspace/050-calendar.sql', '2026-11-22 08:09:29.936727', 25, 'EXECUTED', '9:d7a18dec51b27285262efad624117601', 'sql', '', NULL, '4.33.0', NULL, NULL, '5309760258');
INSERT INTO t_banphathanh.identity_setting VALUES
	(true, true, true);
INSERT INTO t_banphathanh.mail_outbox VALUES
	('2d842080-d73d-319a-af73-e42371ad5d8f', 'x', 'chu1506@vi-du.vn', 'Giá trị số 1507', 'chu1508@vi-du.vn', 'x', 'Giá trị số 1510', 'SENDING', 2026, '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', '2026-11-21 08:00:00+07', NULL, 'abc1516'),
	('4c39e981-6da9-3ceb-9e43-ab465ce26014', '56f2e951b8b04e1c434e399b6ae701bb292fd301ea9290d7f20457e0b250eb73', 'chu1519@vi-du.vn', 'bb78283cbea08b38f0e992fd5226a819e432e142e08f5621de537628d9b89693', 'Giá trị số 1521', 'abc1522', '93324cbae75e8cbd97816c2d4bc89c7acacb9bdd63efd205bc3460c6e4dfa7df', 'UNCERTAIN', 0, '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', 'chu1529@vi-du.vn'),
	('c8197f14-d932-35fb-b55f-2fa78a582571', 'abc1547', 'abc1535', 'abc1536', 'Giá trị số 1537', '5e214b77431d830e7182c17e168931c646363f2c2929145dffc3c8568a738fb5', 'abc1539', 'SENT', 1541, '2026-01-01 08:00:00+07', '2026-01-01 08:00:00+07', '2026-11-21 08:00:00+07', '2026-01-01 08:00:00+07', 'Giá trị số 1546');
INSERT INTO t_banphathanh.notification VALUES
	('2eaf450b-b3f1-3d56-aade-16abbb21f35e', '098a2056-312f-3d37-bc4c-ec38ddd1926d', 'z58c6tfizvodjifqxc384v76sh2avuvk54khjwvv-44', '[]', '/%', '2026-11-21 08:00:00+07', '2027-06-30 23:59:59+07'),
	('e6a2b47a-0899-32dd-9ec5-9eb9d17a7164', '594b813b-7b23-3402-b336-b5d69c44cbcc', 'sulw1tkh0xpmsr0lqqyeso04m96qg87oxb21l1ox8s8m-t2-q5l531f049lawp56of', '[]', '/%', '2027-06-30 23:59:59+07', '2026-01-01 08:00:00+07'),
	('92ab198d-b4ab-36fe-8e7a-1334f5a8348b', 'f522c779-84e7-36d5-a6dd-d2bfee398a0b', 'ok0gcywth1h64h8lfzv--s1klwrumhk-jskqy0yysu-uq6ucdfxcb2flgeiyp', '[]', NULL, '2027-06-30 23:59:59+07', '2027-06-30 23:59:59+07');
INSERT INTO t_banphathanh.notification_preference VALUES
	('56f3483d-cec1-3483-8307-6dcd11276fc9', false, 'vi', '2026-01-01 08:00:00+07'),
	('47f56d48-7de6-385e-ba0a-45c657ac2894', false, 'vi', '2026-01-01 08:00:00+07'),
	('227c84e4-422b-3457-9c28-ab4aa1707bee', false, 'vi', '2027-06-30 23:59:59+07');
INSERT INTO t_banphathanh.producer_registration VALUES
	('1e2f7f22-379a-3af1-9393-7070455ebd7d', '32d88c6f-2b4d-3017-8954-12e6234a52f5', 'Giá trị số 1609', 'FARM', '2a4b9b0f1ba59acb136cb1e0c3a521f1921385aa5e8d2c87a5896770aa21f81f', 'x', '9735f3ca1374573100c9d949bf33d84fc8903706fbc92621a9b271983a31f414', 'REFUSED', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', '30a771fb-83c2-3500-8a74-d41689f19c76', 'REFUSED', 2),
	('8ac0e8be-67ad-30bf-890d-a7d3ed407081', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'chu1633@vi-du.vn', 'HOUSEHOLD', 'Giá trị số 1635', 'Giá trị số 1636', 'd5c27f69949793c514ac4e2f135cce602489a94f62f18d465ceb88a9354dd619', 'CONFIRMED', '2027-06-30 23:59:59+07', '2026-11-21 08:00:00+07', NULL, NULL, 1641),
	('ff338163-2dc0-3c7d-b6e5-d8de3709bb82', '30a771fb-83c2-3500-8a74-d41689f19c76', 'abc1651', 'COOPERATIVE', 'Giá trị số 1653', 'x', 'abc1655', 'REFUSED', '2027-06-30 23:59:59+07', '2026-01-01 08:00:00+07', NULL, 'REFUSED', 0);
INSERT INTO t_banphathanh.setting VALUES
	('fZX', '"chữ"', '2026-11-21 08:00:00+07', 'Giá trị số 1685', 1686),
	('uS6n24YTkg8Y4ysw4XLC2LXXiXuAyGljgkupOehWKWL5P1m3XNgLQb', '[]', '2026-01-01 08:00:00+07', 'Giá trị số 1690', 1),
	('vDLsyAfC2BQIEZjs6CGrzodwGImdYPhGR1ZTXBwAJjljle65rWXJ7MWEO96C', '"chữ"', '2026-01-01 08:00:00+07', NULL, 1696);
INSERT INTO t_banphathanh.user_role VALUES
	('82839cf2-8dd9-3235-8cdc-46117cac30c8', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', '0a62069f1753f5add2d95abcb9f8db059007e3491dba60ed56cca73b98817f51', 'chu1700@vi-du.vn', '30a771fb-83c2-3500-8a74-d41689f19c76', '2027-06-30 23:59:59+07'),
	('24b4c75b-9f0e-3e86-bc9b-b6a61bddba9e', 'c35cb7f5-cb50-3fc5-840d-5025db5a5d6d', 'abc1705', 'abc1706', NULL, '2026-01-01 08:00:00+07'),
	('1c7d4d81-2824-3b99-9110-f5956cdbe4ca', '30a771fb-83c2-3500-8a74-d41689f19c76', '2072599a9dddf023bb013f2b4b0256d40e15b113d076b7938080912de13c033e', 'chu1711@vi-du.vn', '32d88c6f-2b4d-3017-8954-12e6234a52f5', '2026-01-01 08:00:00+07');
INSERT INTO t_banphathanh.web_session VALUES
	('G                                   ', 'x                                   ', 1716, 1, 2026, 2, 'chu1720@vi-du.vn'),
	('a                                   ', '9                                   ', 2, 1, 0, 1726, NULL),
	('x                                   ', '3                                   ', 0, 2026, 1, 1, 'chu1733@vi-du.vn');
INSERT INTO t_banphathanh.web_session_attributes VALUES
	('G                                   ', 'abc1736', '\x9eb8321282823860343458047ac34d0778dd37f241b278ea2a095df4e3232522'),
	('x                                   ', 'fabfc26b389ce12894b24689aab933970832ca477afcf607a7daa1577892abb8', '\xc154e50dd9cc3ca02fe1ab1bb81f1b34397affc45855c735d7619384686956c8'),
	('G                                   ', 'cd96ff8f56ab42fdc79211f318b9ca95ea2fe670e324f17f573a421fadc2cb6f', '\x8edb7985d39b44f95f8bee10f2e3fa8acf536511de69b217ca819d46b641b3c5');
SELECT pg_catalog.setval('platform.audit_anchor_id_seq', 5, true);
SELECT pg_catalog.setval('platform.batch_job_execution_seq', 1, false);
SELECT pg_catalog.setval('platform.batch_job_instance_seq', 1, false);
SELECT pg_catalog.setval('platform.batch_step_execution_seq', 1, false);
ALTER TABLE ONLY "national".app_user
    ADD CONSTRAINT app_user_keycloak_subject_key UNIQUE (keycloak_subject);
ALTER TABLE ONLY "national".app_user
    ADD CONSTRAINT app_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".app_user
    ADD CONSTRAINT app_user_username_key UNIQUE (username);
ALTER TABLE ONLY "national".attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".audit_event
    ADD CONSTRAINT audit_event_id_key UNIQUE (id);
ALTER TABLE ONLY "national".audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY "national".audit_event
    ADD CONSTRAINT audit_event_prev_hash_key UNIQUE (prev_hash);
ALTER TABLE ONLY "national".audit_verification
    ADD CONSTRAINT audit_verification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".calendar_override
    ADD CONSTRAINT calendar_override_pkey PRIMARY KEY (day);
ALTER TABLE ONLY "national".criteria_draft
    ADD CONSTRAINT criteria_draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".identity_setting
    ADD CONSTRAINT identity_setting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".mail_outbox
    ADD CONSTRAINT mail_outbox_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY "national".mail_outbox
    ADD CONSTRAINT mail_outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".notification_preference
    ADD CONSTRAINT notification_preference_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY "national".producer_registration
    ADD CONSTRAINT producer_registration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".producer_registration
    ADD CONSTRAINT producer_registration_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY "national".setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY "national".user_role
    ADD CONSTRAINT user_role_pkey PRIMARY KEY (id);
ALTER TABLE ONLY "national".user_role
    ADD CONSTRAINT user_role_user_id_role_commune_code_key UNIQUE NULLS NOT DISTINCT (user_id, role, commune_code);
ALTER TABLE ONLY "national".web_session_attributes
    ADD CONSTRAINT web_session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name);
ALTER TABLE ONLY "national".web_session
    ADD CONSTRAINT web_session_pkey PRIMARY KEY (primary_id);
ALTER TABLE ONLY "national".web_session
    ADD CONSTRAINT web_session_session_id_key UNIQUE (session_id);
ALTER TABLE ONLY operator.app_user
    ADD CONSTRAINT app_user_keycloak_subject_key UNIQUE (keycloak_subject);
ALTER TABLE ONLY operator.app_user
    ADD CONSTRAINT app_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY operator.app_user
    ADD CONSTRAINT app_user_username_key UNIQUE (username);
ALTER TABLE ONLY operator.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY operator.audit_event
    ADD CONSTRAINT audit_event_id_key UNIQUE (id);
ALTER TABLE ONLY operator.audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY operator.audit_event
    ADD CONSTRAINT audit_event_prev_hash_key UNIQUE (prev_hash);
ALTER TABLE ONLY operator.audit_verification
    ADD CONSTRAINT audit_verification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY operator.calendar_override
    ADD CONSTRAINT calendar_override_pkey PRIMARY KEY (day);
ALTER TABLE ONLY operator.identity_setting
    ADD CONSTRAINT identity_setting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY operator.mail_outbox
    ADD CONSTRAINT mail_outbox_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY operator.mail_outbox
    ADD CONSTRAINT mail_outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY operator.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY operator.notification_preference
    ADD CONSTRAINT notification_preference_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY operator.producer_registration
    ADD CONSTRAINT producer_registration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY operator.producer_registration
    ADD CONSTRAINT producer_registration_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY operator.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY operator.user_role
    ADD CONSTRAINT user_role_pkey PRIMARY KEY (id);
ALTER TABLE ONLY operator.user_role
    ADD CONSTRAINT user_role_user_id_role_commune_code_key UNIQUE NULLS NOT DISTINCT (user_id, role, commune_code);
ALTER TABLE ONLY operator.web_session_attributes
    ADD CONSTRAINT web_session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name);
ALTER TABLE ONLY operator.web_session
    ADD CONSTRAINT web_session_pkey PRIMARY KEY (primary_id);
ALTER TABLE ONLY operator.web_session
    ADD CONSTRAINT web_session_session_id_key UNIQUE (session_id);
ALTER TABLE ONLY platform.admin_unit
    ADD CONSTRAINT admin_unit_code_daterange_excl EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE ONLY platform.admin_unit_link
    ADD CONSTRAINT admin_unit_link_pkey PRIMARY KEY (predecessor_id, successor_id);
ALTER TABLE ONLY platform.admin_unit
    ADD CONSTRAINT admin_unit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY platform.audit_anchor
    ADD CONSTRAINT audit_anchor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY platform.batch_job_execution_context
    ADD CONSTRAINT batch_job_execution_context_pkey PRIMARY KEY (job_execution_id);
ALTER TABLE ONLY platform.batch_job_execution
    ADD CONSTRAINT batch_job_execution_pkey PRIMARY KEY (job_execution_id);
ALTER TABLE ONLY platform.batch_job_instance
    ADD CONSTRAINT batch_job_instance_pkey PRIMARY KEY (job_instance_id);
ALTER TABLE ONLY platform.batch_step_execution_context
    ADD CONSTRAINT batch_step_execution_context_pkey PRIMARY KEY (step_execution_id);
ALTER TABLE ONLY platform.batch_step_execution
    ADD CONSTRAINT batch_step_execution_pkey PRIMARY KEY (step_execution_id);
ALTER TABLE ONLY platform.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (day);
ALTER TABLE ONLY platform.criteria_band
    ADD CONSTRAINT criteria_band_pkey PRIMARY KEY (template_id, stars);
ALTER TABLE ONLY platform.criteria_criterion
    ADD CONSTRAINT criteria_criterion_pkey PRIMARY KEY (template_id, set_code, code);
ALTER TABLE ONLY platform.criteria_group
    ADD CONSTRAINT criteria_group_pkey PRIMARY KEY (template_id, code);
ALTER TABLE ONLY platform.criteria_note
    ADD CONSTRAINT criteria_note_pkey PRIMARY KEY (template_id, set_code, criterion_code, "position");
ALTER TABLE ONLY platform.criteria_option
    ADD CONSTRAINT criteria_option_pkey PRIMARY KEY (template_id, set_code, criterion_code, number);
ALTER TABLE ONLY platform.criteria_part
    ADD CONSTRAINT criteria_part_pkey PRIMARY KEY (template_id, set_code, code);
ALTER TABLE ONLY platform.criteria_section
    ADD CONSTRAINT criteria_section_pkey PRIMARY KEY (template_id, set_code, code);
ALTER TABLE ONLY platform.criteria_set
    ADD CONSTRAINT criteria_set_pkey PRIMARY KEY (template_id, code);
ALTER TABLE ONLY platform.criteria_set
    ADD CONSTRAINT criteria_set_template_id_number_key UNIQUE (template_id, number);
ALTER TABLE ONLY platform.criteria_template
    ADD CONSTRAINT criteria_template_effective_key UNIQUE (effective_from);
ALTER TABLE ONLY platform.criteria_template
    ADD CONSTRAINT criteria_template_pkey PRIMARY KEY (id);
ALTER TABLE ONLY platform.criteria_template
    ADD CONSTRAINT criteria_template_version_key UNIQUE (version_code);
ALTER TABLE ONLY platform.databasechangeloglock
    ADD CONSTRAINT databasechangeloglock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY platform.batch_job_instance
    ADD CONSTRAINT job_inst_un UNIQUE (job_name, job_key);
ALTER TABLE ONLY platform.lifecycle_request
    ADD CONSTRAINT lifecycle_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY platform.onboarding
    ADD CONSTRAINT onboarding_pkey PRIMARY KEY (id);
ALTER TABLE ONLY platform.onboarding
    ADD CONSTRAINT onboarding_slug_key UNIQUE (slug);
ALTER TABLE ONLY platform.onboarding_step
    ADD CONSTRAINT onboarding_step_pkey PRIMARY KEY (onboarding_id, step);
ALTER TABLE ONLY platform.reference_load
    ADD CONSTRAINT reference_load_pkey PRIMARY KEY (name);
ALTER TABLE ONLY platform.scheduled_tasks
    ADD CONSTRAINT scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance);
ALTER TABLE ONLY platform.tenant_migration
    ADD CONSTRAINT tenant_migration_pkey PRIMARY KEY (tenant_id);
ALTER TABLE ONLY platform.tenant
    ADD CONSTRAINT tenant_pkey PRIMARY KEY (id);
ALTER TABLE ONLY platform.tenant
    ADD CONSTRAINT tenant_realm_key UNIQUE (realm);
ALTER TABLE ONLY platform.tenant
    ADD CONSTRAINT tenant_role_name_key UNIQUE (role_name);
ALTER TABLE ONLY platform.tenant
    ADD CONSTRAINT tenant_schema_name_key UNIQUE (schema_name);
ALTER TABLE ONLY platform.tenant
    ADD CONSTRAINT tenant_slug_key UNIQUE (slug);
ALTER TABLE ONLY t_banphathanh.app_user
    ADD CONSTRAINT app_user_keycloak_subject_key UNIQUE (keycloak_subject);
ALTER TABLE ONLY t_banphathanh.app_user
    ADD CONSTRAINT app_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY t_banphathanh.app_user
    ADD CONSTRAINT app_user_username_key UNIQUE (username);
ALTER TABLE ONLY t_banphathanh.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY t_banphathanh.audit_event
    ADD CONSTRAINT audit_event_id_key UNIQUE (id);
ALTER TABLE ONLY t_banphathanh.audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY t_banphathanh.audit_event
    ADD CONSTRAINT audit_event_prev_hash_key UNIQUE (prev_hash);
ALTER TABLE ONLY t_banphathanh.audit_verification
    ADD CONSTRAINT audit_verification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY t_banphathanh.calendar_override
    ADD CONSTRAINT calendar_override_pkey PRIMARY KEY (day);
ALTER TABLE ONLY t_banphathanh.identity_setting
    ADD CONSTRAINT identity_setting_pkey PRIMARY KEY (id);
ALTER TABLE ONLY t_banphathanh.mail_outbox
    ADD CONSTRAINT mail_outbox_message_id_key UNIQUE (message_id);
ALTER TABLE ONLY t_banphathanh.mail_outbox
    ADD CONSTRAINT mail_outbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY t_banphathanh.notification
    ADD CONSTRAINT notification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY t_banphathanh.notification_preference
    ADD CONSTRAINT notification_preference_pkey PRIMARY KEY (user_id);
ALTER TABLE ONLY t_banphathanh.producer_registration
    ADD CONSTRAINT producer_registration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY t_banphathanh.producer_registration
    ADD CONSTRAINT producer_registration_user_id_key UNIQUE (user_id);
ALTER TABLE ONLY t_banphathanh.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY t_banphathanh.user_role
    ADD CONSTRAINT user_role_pkey PRIMARY KEY (id);
ALTER TABLE ONLY t_banphathanh.user_role
    ADD CONSTRAINT user_role_user_id_role_commune_code_key UNIQUE NULLS NOT DISTINCT (user_id, role, commune_code);
ALTER TABLE ONLY t_banphathanh.web_session_attributes
    ADD CONSTRAINT web_session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name);
ALTER TABLE ONLY t_banphathanh.web_session
    ADD CONSTRAINT web_session_pkey PRIMARY KEY (primary_id);
ALTER TABLE ONLY t_banphathanh.web_session
    ADD CONSTRAINT web_session_session_id_key UNIQUE (session_id);
CREATE INDEX app_user_by_given_name ON "national".app_user USING btree (given_name COLLATE "vi-x-icu", full_name COLLATE "vi-x-icu", id);
CREATE INDEX app_user_commune ON "national".app_user USING btree (commune_code);
CREATE UNIQUE INDEX app_user_email ON "national".app_user USING btree (lower(email));
CREATE INDEX app_user_search ON "national".app_user USING gin (search_text ext.gin_trgm_ops);
CREATE INDEX attachment_content ON "national".attachment USING btree (sha256) WHERE (state = 'STORED'::text);
CREATE INDEX attachment_owner ON "national".attachment USING btree (owner_type, owner_id) WHERE (owner_type IS NOT NULL);
CREATE INDEX attachment_unfinished ON "national".attachment USING btree (created_at) WHERE ((state = 'UPLOADING'::text) OR (owner_type IS NULL));
CREATE INDEX audit_event_action ON "national".audit_event USING btree (action, seq);
CREATE INDEX audit_event_actor ON "national".audit_event USING btree (actor_id, seq);
CREATE INDEX audit_event_object ON "national".audit_event USING btree (object_type, object_id, seq);
CREATE INDEX audit_event_time ON "national".audit_event USING btree (occurred_at, seq);
CREATE INDEX audit_event_words ON "national".audit_event USING gin (ext.vn_fold(((((((actor_name || ' '::text) || actor_login) || ' '::text) || COALESCE(object_label, ''::text)) || ' '::text) || COALESCE(note, ''::text))) ext.gin_trgm_ops);
CREATE INDEX audit_verification_latest ON "national".audit_verification USING btree (finished_at DESC);
CREATE INDEX mail_outbox_claimed ON "national".mail_outbox USING btree (claimed_at) WHERE (state = 'SENDING'::text);
CREATE INDEX mail_outbox_due ON "national".mail_outbox USING btree (next_attempt_at) WHERE (state = 'QUEUED'::text);
CREATE INDEX notification_newest ON "national".notification USING btree (recipient, id DESC);
CREATE INDEX notification_unread ON "national".notification USING btree (recipient) WHERE (read_at IS NULL);
CREATE INDEX producer_registration_open ON "national".producer_registration USING btree (commune_code, submitted_at, id) WHERE (state = 'PENDING'::text);
CREATE INDEX user_role_by_role ON "national".user_role USING btree (role, commune_code);
CREATE INDEX web_session_expiry ON "national".web_session USING btree (expiry_time);
CREATE INDEX web_session_principal ON "national".web_session USING btree (principal_name);
CREATE INDEX app_user_by_given_name ON operator.app_user USING btree (given_name COLLATE "vi-x-icu", full_name COLLATE "vi-x-icu", id);
CREATE INDEX app_user_commune ON operator.app_user USING btree (commune_code);
CREATE UNIQUE INDEX app_user_email ON operator.app_user USING btree (lower(email));
CREATE INDEX app_user_search ON operator.app_user USING gin (search_text ext.gin_trgm_ops);
CREATE INDEX attachment_content ON operator.attachment USING btree (sha256) WHERE (state = 'STORED'::text);
CREATE INDEX attachment_owner ON operator.attachment USING btree (owner_type, owner_id) WHERE (owner_type IS NOT NULL);
CREATE INDEX attachment_unfinished ON operator.attachment USING btree (created_at) WHERE ((state = 'UPLOADING'::text) OR (owner_type IS NULL));
CREATE INDEX audit_event_action ON operator.audit_event USING btree (action, seq);
CREATE INDEX audit_event_actor ON operator.audit_event USING btree (actor_id, seq);
CREATE INDEX audit_event_object ON operator.audit_event USING btree (object_type, object_id, seq);
CREATE INDEX audit_event_time ON operator.audit_event USING btree (occurred_at, seq);
CREATE INDEX audit_event_words ON operator.audit_event USING gin (ext.vn_fold(((((((actor_name || ' '::text) || actor_login) || ' '::text) || COALESCE(object_label, ''::text)) || ' '::text) || COALESCE(note, ''::text))) ext.gin_trgm_ops);
CREATE INDEX audit_verification_latest ON operator.audit_verification USING btree (finished_at DESC);
CREATE INDEX mail_outbox_claimed ON operator.mail_outbox USING btree (claimed_at) WHERE (state = 'SENDING'::text);
CREATE INDEX mail_outbox_due ON operator.mail_outbox USING btree (next_attempt_at) WHERE (state = 'QUEUED'::text);
CREATE INDEX notification_newest ON operator.notification USING btree (recipient, id DESC);
CREATE INDEX notification_unread ON operator.notification USING btree (recipient) WHERE (read_at IS NULL);
CREATE INDEX producer_registration_open ON operator.producer_registration USING btree (commune_code, submitted_at, id) WHERE (state = 'PENDING'::text);
CREATE INDEX user_role_by_role ON operator.user_role USING btree (role, commune_code);
CREATE INDEX web_session_expiry ON operator.web_session USING btree (expiry_time);
CREATE INDEX web_session_principal ON operator.web_session USING btree (principal_name);
CREATE INDEX admin_unit_link_successor ON platform.admin_unit_link USING btree (successor_id);
CREATE INDEX admin_unit_parent ON platform.admin_unit USING btree (parent_code);
CREATE INDEX admin_unit_province ON platform.admin_unit USING btree (province_code, level);
CREATE INDEX admin_unit_search ON platform.admin_unit USING gin (search_text ext.gin_trgm_ops);
CREATE INDEX audit_anchor_tenant ON platform.audit_anchor USING btree (tenant_role, seq);
CREATE INDEX criteria_criterion_search ON platform.criteria_criterion USING gin (search_text ext.gin_trgm_ops);
CREATE INDEX criteria_option_search ON platform.criteria_option USING gin (search_text ext.gin_trgm_ops);
CREATE UNIQUE INDEX lifecycle_request_open ON platform.lifecycle_request USING btree (tenant_id, action) WHERE (state = ANY (ARRAY['QUEUED'::text, 'RUNNING'::text]));
CREATE INDEX scheduled_tasks_execution_time ON platform.scheduled_tasks USING btree (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON platform.scheduled_tasks USING btree (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON platform.scheduled_tasks USING btree (priority DESC, execution_time);
CREATE INDEX app_user_by_given_name ON t_banphathanh.app_user USING btree (given_name COLLATE "vi-x-icu", full_name COLLATE "vi-x-icu", id);
CREATE INDEX app_user_commune ON t_banphathanh.app_user USING btree (commune_code);
CREATE UNIQUE INDEX app_user_email ON t_banphathanh.app_user USING btree (lower(email));
CREATE INDEX app_user_search ON t_banphathanh.app_user USING gin (search_text ext.gin_trgm_ops);
CREATE INDEX attachment_content ON t_banphathanh.attachment USING btree (sha256) WHERE (state = 'STORED'::text);
CREATE INDEX attachment_owner ON t_banphathanh.attachment USING btree (owner_type, owner_id) WHERE (owner_type IS NOT NULL);
CREATE INDEX attachment_unfinished ON t_banphathanh.attachment USING btree (created_at) WHERE ((state = 'UPLOADING'::text) OR (owner_type IS NULL));
CREATE INDEX audit_event_action ON t_banphathanh.audit_event USING btree (action, seq);
CREATE INDEX audit_event_actor ON t_banphathanh.audit_event USING btree (actor_id, seq);
CREATE INDEX audit_event_object ON t_banphathanh.audit_event USING btree (object_type, object_id, seq);
CREATE INDEX audit_event_time ON t_banphathanh.audit_event USING btree (occurred_at, seq);
CREATE INDEX audit_event_words ON t_banphathanh.audit_event USING gin (ext.vn_fold(((((((actor_name || ' '::text) || actor_login) || ' '::text) || COALESCE(object_label, ''::text)) || ' '::text) || COALESCE(note, ''::text))) ext.gin_trgm_ops);
CREATE INDEX audit_verification_latest ON t_banphathanh.audit_verification USING btree (finished_at DESC);
CREATE INDEX mail_outbox_claimed ON t_banphathanh.mail_outbox USING btree (claimed_at) WHERE (state = 'SENDING'::text);
CREATE INDEX mail_outbox_due ON t_banphathanh.mail_outbox USING btree (next_attempt_at) WHERE (state = 'QUEUED'::text);
CREATE INDEX notification_newest ON t_banphathanh.notification USING btree (recipient, id DESC);
CREATE INDEX notification_unread ON t_banphathanh.notification USING btree (recipient) WHERE (read_at IS NULL);
CREATE INDEX producer_registration_open ON t_banphathanh.producer_registration USING btree (commune_code, submitted_at, id) WHERE (state = 'PENDING'::text);
CREATE INDEX user_role_by_role ON t_banphathanh.user_role USING btree (role, commune_code);
CREATE INDEX web_session_expiry ON t_banphathanh.web_session USING btree (expiry_time);
CREATE INDEX web_session_principal ON t_banphathanh.web_session USING btree (principal_name);
ALTER TABLE ONLY "national".criteria_draft
    ADD CONSTRAINT criteria_draft_template_id_fkey FOREIGN KEY (template_id) REFERENCES platform.criteria_template(id);
ALTER TABLE ONLY "national".producer_registration
    ADD CONSTRAINT producer_registration_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES "national".app_user(id);
ALTER TABLE ONLY "national".producer_registration
    ADD CONSTRAINT producer_registration_user_id_fkey FOREIGN KEY (user_id) REFERENCES "national".app_user(id);
ALTER TABLE ONLY "national".user_role
    ADD CONSTRAINT user_role_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES "national".app_user(id);
ALTER TABLE ONLY "national".user_role
    ADD CONSTRAINT user_role_user_id_fkey FOREIGN KEY (user_id) REFERENCES "national".app_user(id);
ALTER TABLE ONLY "national".web_session_attributes
    ADD CONSTRAINT web_session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES "national".web_session(primary_id) ON DELETE CASCADE;
ALTER TABLE ONLY operator.producer_registration
    ADD CONSTRAINT producer_registration_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES operator.app_user(id);
ALTER TABLE ONLY operator.producer_registration
    ADD CONSTRAINT producer_registration_user_id_fkey FOREIGN KEY (user_id) REFERENCES operator.app_user(id);
ALTER TABLE ONLY operator.user_role
    ADD CONSTRAINT user_role_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES operator.app_user(id);
ALTER TABLE ONLY operator.user_role
    ADD CONSTRAINT user_role_user_id_fkey FOREIGN KEY (user_id) REFERENCES operator.app_user(id);
ALTER TABLE ONLY operator.web_session_attributes
    ADD CONSTRAINT web_session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES operator.web_session(primary_id) ON DELETE CASCADE;
ALTER TABLE ONLY platform.admin_unit_link
    ADD CONSTRAINT admin_unit_link_predecessor_id_fkey FOREIGN KEY (predecessor_id) REFERENCES platform.admin_unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY platform.admin_unit_link
    ADD CONSTRAINT admin_unit_link_successor_id_fkey FOREIGN KEY (successor_id) REFERENCES platform.admin_unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY platform.criteria_band
    ADD CONSTRAINT criteria_band_template_id_fkey FOREIGN KEY (template_id) REFERENCES platform.criteria_template(id);
ALTER TABLE ONLY platform.criteria_criterion
    ADD CONSTRAINT criteria_criterion_template_id_set_code_section_code_fkey FOREIGN KEY (template_id, set_code, section_code) REFERENCES platform.criteria_section(template_id, set_code, code);
ALTER TABLE ONLY platform.criteria_group
    ADD CONSTRAINT criteria_group_template_id_fkey FOREIGN KEY (template_id) REFERENCES platform.criteria_template(id);
ALTER TABLE ONLY platform.criteria_note
    ADD CONSTRAINT criteria_note_template_id_set_code_criterion_code_fkey FOREIGN KEY (template_id, set_code, criterion_code) REFERENCES platform.criteria_criterion(template_id, set_code, code);
ALTER TABLE ONLY platform.criteria_option
    ADD CONSTRAINT criteria_option_template_id_set_code_criterion_code_fkey FOREIGN KEY (template_id, set_code, criterion_code) REFERENCES platform.criteria_criterion(template_id, set_code, code);
ALTER TABLE ONLY platform.criteria_part
    ADD CONSTRAINT criteria_part_template_id_set_code_fkey FOREIGN KEY (template_id, set_code) REFERENCES platform.criteria_set(template_id, code);
ALTER TABLE ONLY platform.criteria_section
    ADD CONSTRAINT criteria_section_template_id_set_code_part_code_fkey FOREIGN KEY (template_id, set_code, part_code) REFERENCES platform.criteria_part(template_id, set_code, code);
ALTER TABLE ONLY platform.criteria_set
    ADD CONSTRAINT criteria_set_template_id_group_code_fkey FOREIGN KEY (template_id, group_code) REFERENCES platform.criteria_group(template_id, code);
ALTER TABLE ONLY platform.batch_job_execution_context
    ADD CONSTRAINT job_exec_ctx_fk FOREIGN KEY (job_execution_id) REFERENCES platform.batch_job_execution(job_execution_id);
ALTER TABLE ONLY platform.batch_job_execution_params
    ADD CONSTRAINT job_exec_params_fk FOREIGN KEY (job_execution_id) REFERENCES platform.batch_job_execution(job_execution_id);
ALTER TABLE ONLY platform.batch_step_execution
    ADD CONSTRAINT job_exec_step_fk FOREIGN KEY (job_execution_id) REFERENCES platform.batch_job_execution(job_execution_id);
ALTER TABLE ONLY platform.batch_job_execution
    ADD CONSTRAINT job_inst_exec_fk FOREIGN KEY (job_instance_id) REFERENCES platform.batch_job_instance(job_instance_id);
ALTER TABLE ONLY platform.lifecycle_request
    ADD CONSTRAINT lifecycle_request_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES platform.tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY platform.onboarding_step
    ADD CONSTRAINT onboarding_step_onboarding_id_fkey FOREIGN KEY (onboarding_id) REFERENCES platform.onboarding(id) ON DELETE CASCADE;
ALTER TABLE ONLY platform.batch_step_execution_context
    ADD CONSTRAINT step_exec_ctx_fk FOREIGN KEY (step_execution_id) REFERENCES platform.batch_step_execution(step_execution_id);
ALTER TABLE ONLY platform.tenant_migration
    ADD CONSTRAINT tenant_migration_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES platform.tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY t_banphathanh.producer_registration
    ADD CONSTRAINT producer_registration_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES t_banphathanh.app_user(id);
ALTER TABLE ONLY t_banphathanh.producer_registration
    ADD CONSTRAINT producer_registration_user_id_fkey FOREIGN KEY (user_id) REFERENCES t_banphathanh.app_user(id);
ALTER TABLE ONLY t_banphathanh.user_role
    ADD CONSTRAINT user_role_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES t_banphathanh.app_user(id);
ALTER TABLE ONLY t_banphathanh.user_role
    ADD CONSTRAINT user_role_user_id_fkey FOREIGN KEY (user_id) REFERENCES t_banphathanh.app_user(id);
ALTER TABLE ONLY t_banphathanh.web_session_attributes
    ADD CONSTRAINT web_session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES t_banphathanh.web_session(primary_id) ON DELETE CASCADE;
ALTER TABLE platform.audit_anchor ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_anchor_read ON platform.audit_anchor FOR SELECT TO workspace_reader USING ((tenant_role = CURRENT_ROLE));
CREATE POLICY own_anchor_write ON platform.audit_anchor FOR INSERT TO workspace_reader WITH CHECK ((tenant_role = CURRENT_ROLE));
GRANT USAGE ON SCHEMA ext TO PUBLIC;
GRANT USAGE ON SCHEMA "national" TO "national";
GRANT USAGE ON SCHEMA operator TO operator;
GRANT USAGE ON SCHEMA platform TO registry_reader;
GRANT USAGE ON SCHEMA platform TO workspace_reader;
GRANT USAGE ON SCHEMA platform TO ocop_batch;
GRANT USAGE ON SCHEMA platform TO operator;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA t_banphathanh TO t_banphathanh;
GRANT SELECT,INSERT,UPDATE ON TABLE "national".app_user TO "national";
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE "national".attachment TO "national";
GRANT SELECT,INSERT ON TABLE "national".audit_event TO "national";
GRANT SELECT,INSERT ON TABLE "national".audit_verification TO "national";
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE "national".calendar_override TO "national";
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE "national".criteria_draft TO "national";
GRANT SELECT,UPDATE ON TABLE "national".identity_setting TO "national";
GRANT SELECT,INSERT ON TABLE "national".mail_outbox TO "national";
GRANT UPDATE(state) ON TABLE "national".mail_outbox TO "national";
GRANT UPDATE(attempts) ON TABLE "national".mail_outbox TO "national";
GRANT UPDATE(next_attempt_at) ON TABLE "national".mail_outbox TO "national";
GRANT UPDATE(claimed_at) ON TABLE "national".mail_outbox TO "national";
GRANT UPDATE(finished_at) ON TABLE "national".mail_outbox TO "national";
GRANT UPDATE(last_error) ON TABLE "national".mail_outbox TO "national";
GRANT SELECT,INSERT ON TABLE "national".notification TO "national";
GRANT UPDATE(read_at) ON TABLE "national".notification TO "national";
GRANT SELECT,INSERT,UPDATE ON TABLE "national".notification_preference TO "national";
GRANT SELECT,INSERT,UPDATE ON TABLE "national".producer_registration TO "national";
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE "national".setting TO "national";
GRANT SELECT,INSERT,DELETE ON TABLE "national".user_role TO "national";
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE "national".web_session TO "national";
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE "national".web_session_attributes TO "national";
GRANT SELECT,INSERT,UPDATE ON TABLE operator.app_user TO operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE operator.attachment TO operator;
GRANT SELECT,INSERT ON TABLE operator.audit_event TO operator;
GRANT SELECT,INSERT ON TABLE operator.audit_verification TO operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE operator.calendar_override TO operator;
GRANT SELECT,UPDATE ON TABLE operator.identity_setting TO operator;
GRANT SELECT,INSERT ON TABLE operator.mail_outbox TO operator;
GRANT UPDATE(state) ON TABLE operator.mail_outbox TO operator;
GRANT UPDATE(attempts) ON TABLE operator.mail_outbox TO operator;
GRANT UPDATE(next_attempt_at) ON TABLE operator.mail_outbox TO operator;
GRANT UPDATE(claimed_at) ON TABLE operator.mail_outbox TO operator;
GRANT UPDATE(finished_at) ON TABLE operator.mail_outbox TO operator;
GRANT UPDATE(last_error) ON TABLE operator.mail_outbox TO operator;
GRANT SELECT,INSERT ON TABLE operator.notification TO operator;
GRANT UPDATE(read_at) ON TABLE operator.notification TO operator;
GRANT SELECT,INSERT,UPDATE ON TABLE operator.notification_preference TO operator;
GRANT SELECT,INSERT,UPDATE ON TABLE operator.producer_registration TO operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE operator.setting TO operator;
GRANT SELECT,INSERT,DELETE ON TABLE operator.user_role TO operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE operator.web_session TO operator;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE operator.web_session_attributes TO operator;
GRANT SELECT ON TABLE platform.admin_unit TO workspace_reader;
GRANT SELECT ON TABLE platform.admin_unit_link TO workspace_reader;
GRANT SELECT ON TABLE platform.audit_anchor TO workspace_reader;
GRANT INSERT(seq) ON TABLE platform.audit_anchor TO workspace_reader;
GRANT INSERT(row_hash) ON TABLE platform.audit_anchor TO workspace_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.batch_job_execution TO ocop_batch;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.batch_job_execution_context TO ocop_batch;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.batch_job_execution_params TO ocop_batch;
GRANT SELECT,USAGE ON SEQUENCE platform.batch_job_execution_seq TO ocop_batch;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.batch_job_instance TO ocop_batch;
GRANT SELECT,USAGE ON SEQUENCE platform.batch_job_instance_seq TO ocop_batch;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.batch_step_execution TO ocop_batch;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.batch_step_execution_context TO ocop_batch;
GRANT SELECT,USAGE ON SEQUENCE platform.batch_step_execution_seq TO ocop_batch;
GRANT SELECT ON TABLE platform.calendar_day TO workspace_reader;
GRANT INSERT,DELETE,UPDATE ON TABLE platform.calendar_day TO "national";
GRANT SELECT ON TABLE platform.criteria_band TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_band TO "national";
GRANT SELECT ON TABLE platform.criteria_criterion TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_criterion TO "national";
GRANT SELECT ON TABLE platform.criteria_group TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_group TO "national";
GRANT SELECT ON TABLE platform.criteria_note TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_note TO "national";
GRANT SELECT ON TABLE platform.criteria_option TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_option TO "national";
GRANT SELECT ON TABLE platform.criteria_part TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_part TO "national";
GRANT SELECT ON TABLE platform.criteria_section TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_section TO "national";
GRANT SELECT ON TABLE platform.criteria_set TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_set TO "national";
GRANT SELECT ON TABLE platform.criteria_template TO workspace_reader;
GRANT INSERT ON TABLE platform.criteria_template TO "national";
GRANT SELECT,INSERT ON TABLE platform.lifecycle_request TO operator;
GRANT SELECT,INSERT ON TABLE platform.onboarding TO operator;
GRANT UPDATE(state) ON TABLE platform.onboarding TO operator;
GRANT UPDATE(finished_at) ON TABLE platform.onboarding TO operator;
GRANT UPDATE(version) ON TABLE platform.onboarding TO operator;
GRANT SELECT,INSERT ON TABLE platform.onboarding_step TO operator;
GRANT UPDATE(state) ON TABLE platform.onboarding_step TO operator;
GRANT UPDATE(error) ON TABLE platform.onboarding_step TO operator;
GRANT SELECT ON TABLE platform.reference_load TO workspace_reader;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.scheduled_tasks TO ocop_batch;
GRANT SELECT ON TABLE platform.tenant TO registry_reader;
GRANT SELECT ON TABLE platform.tenant TO operator;
GRANT SELECT ON TABLE platform.tenant_migration TO operator;
GRANT SELECT,INSERT,UPDATE ON TABLE t_banphathanh.app_user TO t_banphathanh;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE t_banphathanh.attachment TO t_banphathanh;
GRANT SELECT,INSERT ON TABLE t_banphathanh.audit_event TO t_banphathanh;
GRANT SELECT,INSERT ON TABLE t_banphathanh.audit_verification TO t_banphathanh;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE t_banphathanh.calendar_override TO t_banphathanh;
GRANT SELECT,UPDATE ON TABLE t_banphathanh.identity_setting TO t_banphathanh;
GRANT SELECT,INSERT ON TABLE t_banphathanh.mail_outbox TO t_banphathanh;
GRANT UPDATE(state) ON TABLE t_banphathanh.mail_outbox TO t_banphathanh;
GRANT UPDATE(attempts) ON TABLE t_banphathanh.mail_outbox TO t_banphathanh;
GRANT UPDATE(next_attempt_at) ON TABLE t_banphathanh.mail_outbox TO t_banphathanh;
GRANT UPDATE(claimed_at) ON TABLE t_banphathanh.mail_outbox TO t_banphathanh;
GRANT UPDATE(finished_at) ON TABLE t_banphathanh.mail_outbox TO t_banphathanh;
GRANT UPDATE(last_error) ON TABLE t_banphathanh.mail_outbox TO t_banphathanh;
GRANT SELECT,INSERT ON TABLE t_banphathanh.notification TO t_banphathanh;
GRANT UPDATE(read_at) ON TABLE t_banphathanh.notification TO t_banphathanh;
GRANT SELECT,INSERT,UPDATE ON TABLE t_banphathanh.notification_preference TO t_banphathanh;
GRANT SELECT,INSERT,UPDATE ON TABLE t_banphathanh.producer_registration TO t_banphathanh;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE t_banphathanh.setting TO t_banphathanh;
GRANT SELECT,INSERT,DELETE ON TABLE t_banphathanh.user_role TO t_banphathanh;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE t_banphathanh.web_session TO t_banphathanh;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE t_banphathanh.web_session_attributes TO t_banphathanh;
