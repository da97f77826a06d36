# Where the local run keeps its things.
# shellcheck shell=bash

readonly DATA_MARKER=.ocop-local

use_data_dir() {
  DATA_DIR=$(absolute_path "${1:-${OCOP_LOCAL_DATA:-$LOCAL_DIR/data}}")
  LOG_DIR=$DATA_DIR/logs
  RUN_DIR=$DATA_DIR/run
  STORAGE_DIR=$DATA_DIR/attachments
  MAIL_DIR=$DATA_DIR/mails
  SECRETS_FILE=$DATA_DIR/secrets.env
  PORTS_FILE=$DATA_DIR/ports.env
  PRODUCT_ENV_FILE=$DATA_DIR/product.env
}

absolute_path() {
  local path=$1
  [[ $path == /* ]] || path=$PWD/$path
  realpath --canonicalize-missing "$path"
}

create_data_dir() {
  if [[ -e $DATA_DIR && ! -e $DATA_DIR/$DATA_MARKER && -n $(ls -A "$DATA_DIR") ]]; then
    fail "Thư mục $DATA_DIR đang chứa dữ liệu khác. Hãy chọn một thư mục trống bằng --data."
  fi
  mkdir -p "$DATA_DIR" "$LOG_DIR" "$RUN_DIR" "$STORAGE_DIR" "$MAIL_DIR" 2>/dev/null ||
    fail "Không ghi được vào $DATA_DIR. Hãy chọn thư mục khác bằng --data hoặc xin quyền ghi."
  touch "$DATA_DIR/$DATA_MARKER"
}

require_data_dir() {
  [[ -e $DATA_DIR/$DATA_MARKER ]] ||
    fail "Chưa có dữ liệu tại $DATA_DIR. Hãy chạy ./deploy/local/up trước."
}

# Two runs on one data folder would start everything twice.
lock_data_dir() {
  exec 9>"$RUN_DIR/lock"
  flock --nonblock 9 ||
    fail "Một lệnh up, down hoặc reset khác đang làm việc với $DATA_DIR. Hãy đợi lệnh đó xong."
}

unlock_data_dir() {
  exec 9>&-
}
