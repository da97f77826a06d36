--liquibase formatted sql

-- Spring Batch 6.0.4, org/springframework/batch/core/schema-postgresql.sql, in the shared schema: job identities are unique
-- over all workspaces, and the workspace stands in the parameters. Only the login ocop_batch sees these tables.
--changeset ocop:platform-batch-repository
create table platform.batch_job_instance (
    job_instance_id bigint not null primary key,
    version         bigint,
    job_name        varchar(100) not null,
    job_key         varchar(32) not null,
    constraint job_inst_un unique (job_name, job_key)
);
create table platform.batch_job_execution (
    job_execution_id bigint not null primary key,
    version          bigint,
    job_instance_id  bigint not null,
    create_time      timestamp not null,
    start_time       timestamp default null,
    end_time         timestamp default null,
    status           varchar(10),
    exit_code        varchar(2500),
    exit_message     varchar(2500),
    last_updated     timestamp,
    constraint job_inst_exec_fk foreign key (job_instance_id) references platform.batch_job_instance (job_instance_id)
);
create table platform.batch_job_execution_params (
    job_execution_id bigint not null,
    parameter_name   varchar(100) not null,
    parameter_type   varchar(100) not null,
    parameter_value  varchar(2500),
    identifying      char(1) not null,
    constraint job_exec_params_fk foreign key (job_execution_id) references platform.batch_job_execution (job_execution_id)
);
create table platform.batch_step_execution (
    step_execution_id  bigint not null primary key,
    version            bigint not null,
    step_name          varchar(100) not null,
    job_execution_id   bigint not null,
    create_time        timestamp not null,
    start_time         timestamp default null,
    end_time           timestamp default null,
    status             varchar(10),
    commit_count       bigint,
    read_count         bigint,
    filter_count       bigint,
    write_count        bigint,
    read_skip_count    bigint,
    write_skip_count   bigint,
    process_skip_count bigint,
    rollback_count     bigint,
    exit_code          varchar(2500),
    exit_message       varchar(2500),
    last_updated       timestamp,
    constraint job_exec_step_fk foreign key (job_execution_id) references platform.batch_job_execution (job_execution_id)
);
create table platform.batch_step_execution_context (
    step_execution_id  bigint not null primary key,
    short_context      varchar(2500) not null,
    serialized_context text,
    constraint step_exec_ctx_fk foreign key (step_execution_id) references platform.batch_step_execution (step_execution_id)
);
create table platform.batch_job_execution_context (
    job_execution_id   bigint not null primary key,
    short_context      varchar(2500) not null,
    serialized_context text,
    constraint job_exec_ctx_fk foreign key (job_execution_id) references platform.batch_job_execution (job_execution_id)
);
create sequence platform.batch_step_execution_seq maxvalue 9223372036854775807 no cycle;
create sequence platform.batch_job_execution_seq maxvalue 9223372036854775807 no cycle;
create sequence platform.batch_job_instance_seq maxvalue 9223372036854775807 no cycle;
comment on table platform.batch_job_instance is 'Công việc theo lô: mỗi công việc với một bộ tham số';
comment on column platform.batch_job_instance.job_instance_id is 'Mã công việc';
comment on column platform.batch_job_instance.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column platform.batch_job_instance.job_name is 'Tên công việc';
comment on column platform.batch_job_instance.job_key is 'Dấu băm của tham số định danh';
comment on table platform.batch_job_execution is 'Các lần chạy của một công việc theo lô';
comment on column platform.batch_job_execution.job_execution_id is 'Mã lần chạy';
comment on column platform.batch_job_execution.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column platform.batch_job_execution.job_instance_id is 'Mã công việc';
comment on column platform.batch_job_execution.create_time is 'Thời điểm tạo';
comment on column platform.batch_job_execution.start_time is 'Thời điểm bắt đầu';
comment on column platform.batch_job_execution.end_time is 'Thời điểm kết thúc';
comment on column platform.batch_job_execution.status is 'Tình trạng';
comment on column platform.batch_job_execution.exit_code is 'Mã kết thúc';
comment on column platform.batch_job_execution.exit_message is 'Thông báo khi kết thúc';
comment on column platform.batch_job_execution.last_updated is 'Thời điểm cập nhật gần nhất';
comment on table platform.batch_job_execution_params is 'Tham số của một lần chạy';
comment on column platform.batch_job_execution_params.job_execution_id is 'Mã lần chạy';
comment on column platform.batch_job_execution_params.parameter_name is 'Tên tham số';
comment on column platform.batch_job_execution_params.parameter_type is 'Kiểu tham số';
comment on column platform.batch_job_execution_params.parameter_value is 'Giá trị tham số';
comment on column platform.batch_job_execution_params.identifying is 'Tham số có định danh công việc hay không';
comment on table platform.batch_step_execution is 'Các bước (hoặc phần theo không gian làm việc) của một lần chạy';
comment on column platform.batch_step_execution.step_execution_id is 'Mã lần chạy của bước';
comment on column platform.batch_step_execution.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column platform.batch_step_execution.step_name is 'Tên bước';
comment on column platform.batch_step_execution.job_execution_id is 'Mã lần chạy';
comment on column platform.batch_step_execution.create_time is 'Thời điểm tạo';
comment on column platform.batch_step_execution.start_time is 'Thời điểm bắt đầu';
comment on column platform.batch_step_execution.end_time is 'Thời điểm kết thúc';
comment on column platform.batch_step_execution.status is 'Tình trạng';
comment on column platform.batch_step_execution.commit_count is 'Số lần hoàn tất giao dịch';
comment on column platform.batch_step_execution.read_count is 'Số mục đã đọc';
comment on column platform.batch_step_execution.filter_count is 'Số mục bị lọc';
comment on column platform.batch_step_execution.write_count is 'Số mục đã ghi';
comment on column platform.batch_step_execution.read_skip_count is 'Số mục bỏ qua khi đọc';
comment on column platform.batch_step_execution.write_skip_count is 'Số mục bỏ qua khi ghi';
comment on column platform.batch_step_execution.process_skip_count is 'Số mục bỏ qua khi xử lý';
comment on column platform.batch_step_execution.rollback_count is 'Số lần hủy giao dịch';
comment on column platform.batch_step_execution.exit_code is 'Mã kết thúc';
comment on column platform.batch_step_execution.exit_message is 'Thông báo khi kết thúc';
comment on column platform.batch_step_execution.last_updated is 'Thời điểm cập nhật gần nhất';
comment on table platform.batch_step_execution_context is 'Ngữ cảnh của một bước, để chạy tiếp khi gián đoạn';
comment on column platform.batch_step_execution_context.step_execution_id is 'Mã lần chạy của bước';
comment on column platform.batch_step_execution_context.short_context is 'Ngữ cảnh rút gọn';
comment on column platform.batch_step_execution_context.serialized_context is 'Ngữ cảnh đầy đủ';
comment on table platform.batch_job_execution_context is 'Ngữ cảnh của một lần chạy';
comment on column platform.batch_job_execution_context.job_execution_id is 'Mã lần chạy';
comment on column platform.batch_job_execution_context.short_context is 'Ngữ cảnh rút gọn';
comment on column platform.batch_job_execution_context.serialized_context is 'Ngữ cảnh đầy đủ';
grant select, insert, update, delete on platform.batch_job_instance, platform.batch_job_execution,
    platform.batch_job_execution_params, platform.batch_step_execution, platform.batch_step_execution_context,
    platform.batch_job_execution_context to ocop_batch;
grant usage, select on sequence platform.batch_step_execution_seq, platform.batch_job_execution_seq,
    platform.batch_job_instance_seq to ocop_batch;

-- db-scheduler 16.12: which recurring work is due next and which process has it.
--changeset ocop:platform-scheduled-task
create table platform.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on platform.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on platform.scheduled_tasks (priority desc, execution_time asc);
comment on table platform.scheduled_tasks is 'Lịch chạy các việc định kỳ';
comment on column platform.scheduled_tasks.task_name is 'Tên việc';
comment on column platform.scheduled_tasks.task_instance is 'Lần lặp';
comment on column platform.scheduled_tasks.task_data is 'Dữ liệu của việc';
comment on column platform.scheduled_tasks.execution_time is 'Thời điểm chạy kế tiếp';
comment on column platform.scheduled_tasks.picked is 'Đã có tiến trình nhận';
comment on column platform.scheduled_tasks.picked_by is 'Tiến trình đã nhận';
comment on column platform.scheduled_tasks.last_success is 'Lần thành công gần nhất';
comment on column platform.scheduled_tasks.last_failure is 'Lần lỗi gần nhất';
comment on column platform.scheduled_tasks.consecutive_failures is 'Số lần lỗi liên tiếp';
comment on column platform.scheduled_tasks.last_heartbeat is 'Nhịp sống gần nhất của tiến trình';
comment on column platform.scheduled_tasks.version is 'Số lần sửa, để phát hiện sửa đồng thời';
comment on column platform.scheduled_tasks.priority is 'Độ ưu tiên';
comment on column platform.scheduled_tasks.state is 'Trạng thái';
grant select, insert, update, delete on platform.scheduled_tasks to ocop_batch;
