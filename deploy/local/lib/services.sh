# The five services as a whole: order of start and stop, state.
# shellcheck shell=bash

readonly SERVICES=(postgres mailbox keycloak backend batch)

service_pid() {
  if [[ $1 == postgres ]]; then
    cluster_pid
  else
    process_id "$1"
  fi
}

service_runs() {
  service_pid "$1" >/dev/null
}

service_title() {
  case $1 in
    postgres) printf 'Cơ sở dữ liệu' ;;
    mailbox) printf 'Hộp thư thử' ;;
    keycloak) printf 'Đăng nhập' ;;
    backend) printf 'Ứng dụng' ;;
    batch) printf 'Xử lý theo lô' ;;
  esac
}

service_port() {
  case $1 in
    postgres) printf '%s' "$DATABASE_PORT" ;;
    mailbox) printf '%s' "$MAILBOX_PORT" ;;
    keycloak) printf '%s' "$KEYCLOAK_PORT" ;;
    backend) printf '%s' "$PUBLIC_PORT" ;;
    batch) printf '%s' "$BATCH_MANAGEMENT_PORT" ;;
  esac
}

service_version() {
  case $1 in
    postgres) postgres_version ;;
    mailbox) printf 'maildev %s' "$(mailbox_version)" ;;
    keycloak) keycloak_version ;;
    *) product_version ;;
  esac
}

all_services_run() {
  local service
  for service in "${SERVICES[@]}"; do
    service_runs "$service" || return 1
  done
}

any_service_runs() {
  local service
  for service in "${SERVICES[@]}"; do
    ! service_runs "$service" || return 0
  done
  return 1
}

stopped_services() {
  local service
  for service in "${SERVICES[@]}"; do
    service_runs "$service" || printf '%s\n' "$service"
  done
}

stop_services() {
  stop_process backend-recording 1
  stop_process batch-recording 1
  stop_process batch 30
  stop_process backend 30
  stop_process keycloak 30
  stop_process mailbox 5
  stop_cluster
}
