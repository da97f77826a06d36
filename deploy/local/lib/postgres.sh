# A private PostgreSQL cluster with PostGIS.
# shellcheck shell=bash

readonly SUPERUSER=postgres
readonly PRODUCT_DATABASE=ocop
readonly KEYCLOAK_DATABASE=keycloak
readonly UNREADABLE_FALLBACK=/var/lib/ocop-local

# Newest version on this machine that has both the server and PostGIS.
find_postgres() {
  local bin version
  for bin in $(printf '%s\n' /usr/lib/postgresql/*/bin | sort --version-sort --reverse); do
    version=$(basename "$(dirname "$bin")")
    if [[ -x $bin/initdb && -e /usr/share/postgresql/$version/extension/postgis.control ]]; then
      printf '%s' "$bin"
      return
    fi
  done
}

# Distributions ship different versions: Debian 12 has 15, Ubuntu 24.04 has 16.
newest_postgis_package() {
  apt-cache search --names-only '^postgresql-[0-9]+-postgis-3$' | cut -d' ' -f1 | sort --version-sort | tail -n 1
}

require_postgres() {
  PG_BIN=$(find_postgres)
  if [[ -z $PG_BIN ]]; then
    can_install_packages ||
      fail "Máy chưa có PostgreSQL với PostGIS. Hãy nhờ người quản trị cài gói postgresql-N-postgis-3 (N là phiên bản PostgreSQL)."
    refresh_package_lists
    local package
    package=$(newest_postgis_package)
    [[ -n $package ]] ||
      fail "Danh mục gói của máy không có postgresql-N-postgis-3. Hãy cài PostgreSQL kèm PostGIS rồi chạy lại."
    install_packages "$package"
    PG_BIN=$(find_postgres)
  fi
  [[ -n $PG_BIN ]] || fail "Cài PostgreSQL xong nhưng không thấy PostGIS. Hãy cài gói postgresql-N-postgis-3 rồi chạy lại."
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if runs_as_root; then
    setpriv --reuid=postgres --regid=postgres --init-groups --reset-env "$@" 9>&-
  else
    "$@" 9>&-
  fi
}

postgres_can_enter() {
  ! runs_as_root || as_postgres test -x "$1"
}

fallback_cluster_dir() {
  printf '%s/%s' "$UNREADABLE_FALLBACK" "$(printf '%s' "$DATA_DIR" | sha256sum | cut -c1-12)"
}

# The cluster lives in the data folder unless its owner cannot get there (a repository below /root, say).
locate_cluster() {
  if postgres_can_enter "$DATA_DIR"; then
    CLUSTER_DIR=$DATA_DIR/postgres
  else
    CLUSTER_DIR=$(fallback_cluster_dir)/postgres
  fi
}

create_cluster() {
  [[ -e $CLUSTER_DIR/PG_VERSION ]] && return
  [[ $CLUSTER_DIR == "$DATA_DIR"/* ]] ||
    warn "PostgreSQL không vào được $DATA_DIR, cơ sở dữ liệu được đặt tại $CLUSTER_DIR."
  step "Tạo cụm cơ sở dữ liệu PostgreSQL riêng"
  local password_file
  rm -rf "$CLUSTER_DIR"
  create_cluster_dir
  password_file=$(mktemp)
  printf '%s' "$SUPERUSER_PASSWORD" >"$password_file"
  ! runs_as_root || chown postgres: "$password_file"
  as_postgres "$PG_BIN/initdb" --pgdata="$CLUSTER_DIR" --username="$SUPERUSER" --pwfile="$password_file" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >"$(log_file initdb)" 2>&1 ||
    fail "Không tạo được cơ sở dữ liệu. Xem $(log_file initdb)."
  rm -f "$password_file"
  write_cluster_settings
}

create_cluster_dir() {
  mkdir -p "$(dirname "$CLUSTER_DIR")"
  if runs_as_root; then
    install -d -o postgres -g postgres -m 700 "$CLUSTER_DIR"
  else
    install -d -m 700 "$CLUSTER_DIR"
  fi
}

write_cluster_settings() {
  cat >>"$CLUSTER_DIR/postgresql.conf" <<'SETTINGS'

# Settings of the local run: reachable from this machine only, full durability, small footprint.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 200
max_prepared_transactions = 0
shared_buffers = 256MB
max_wal_size = 1GB
wal_compression = on
random_page_cost = 1.1
timezone = 'Asia/Ho_Chi_Minh'
log_timezone = 'Asia/Ho_Chi_Minh'
log_line_prefix = '%m [%p] %u@%d '
log_min_duration_statement = 1000
SETTINGS
}

cluster_pid() {
  local pid
  [[ -n ${CLUSTER_DIR:-} && -r $CLUSTER_DIR/postmaster.pid ]] || return 1
  pid=$(head -n 1 "$CLUSTER_DIR/postmaster.pid" 2>/dev/null) || return 1
  [[ -n $pid && -d /proc/$pid && $(readlink "/proc/$pid/cwd") == "$CLUSTER_DIR" ]] || return 1
  printf '%s' "$pid"
}

cluster_runs() {
  cluster_pid >/dev/null
}

start_cluster() {
  cluster_runs && return
  local log=$CLUSTER_DIR/server.log
  as_postgres "$PG_BIN/pg_ctl" --pgdata="$CLUSTER_DIR" --log="$log" --options="-p $DATABASE_PORT" \
    --wait --timeout=60 start >/dev/null 2>&1 ||
    fail "PostgreSQL không khởi động được. Xem $log."
}

stop_cluster() {
  cluster_runs || return 0
  as_postgres "$PG_BIN/pg_ctl" --pgdata="$CLUSTER_DIR" --mode=fast --wait --timeout=60 stop >/dev/null 2>&1 ||
    warn "PostgreSQL không chịu dừng trong 60 giây. Xem $CLUSTER_DIR/server.log."
}

superuser_psql() {
  PGPASSWORD=$SUPERUSER_PASSWORD "$PG_BIN/psql" --no-psqlrc --host=127.0.0.1 --port="$DATABASE_PORT" \
    --username="$SUPERUSER" "$@"
}

database_exists() {
  [[ $(superuser_psql --dbname=postgres --tuples-only --no-align \
    --command="select 1 from pg_database where datname = '$1'") == 1 ]]
}

create_databases() {
  if ! database_exists "$KEYCLOAK_DATABASE"; then
    superuser_psql --dbname=postgres --quiet --set=ON_ERROR_STOP=1 --set=password="$KEYCLOAK_DB_PASSWORD" <<'SQL'
-- Whatever the server is told to log: this session's statements are not, for one of them names a password.
set log_statement = 'none'; set log_min_duration_statement = -1; set log_min_error_statement = 'panic';
create role keycloak login password :'password';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
  fi
  if ! database_exists "$PRODUCT_DATABASE"; then
    superuser_psql --dbname=postgres --quiet --command="create database $PRODUCT_DATABASE"
  fi
}

postgres_version() {
  "$PG_BIN/postgres" --version | sed 's/^[^0-9]*\([0-9.]*\).*/\1/'
}

delete_cluster() {
  rm -rf "$CLUSTER_DIR"
  [[ $CLUSTER_DIR == "$DATA_DIR"/* ]] || rmdir --ignore-fail-on-non-empty "$(dirname "$CLUSTER_DIR")"
}
