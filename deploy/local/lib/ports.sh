# Ports: a block of neighbours beginning at the public one, remembered in the data folder.
# shellcheck shell=bash

readonly DEFAULT_PUBLIC_PORT=8080
# Order gives the distance from the public port.
readonly PORT_NAMES=(PUBLIC_PORT BACKEND_MANAGEMENT_PORT BATCH_MANAGEMENT_PORT DATABASE_PORT SMTP_PORT
  MAILBOX_PORT KEYCLOAK_PORT KEYCLOAK_MANAGEMENT_PORT BATCH_PORT)

port_is_taken() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# First free port at or after the wanted one that no earlier service has taken.
free_port_from() {
  local port=$1 chosen=" ${*:2} "
  while [[ $chosen == *" $port "* ]] || port_is_taken "$port"; do
    port=$((port + 10))
    ((port < 65536)) || fail "Không còn cổng trống quanh $1. Hãy chọn cổng khác bằng --port."
  done
  printf '%s' "$port"
}

load_ports() {
  [[ -e $PORTS_FILE ]] || return 1
  # shellcheck source=/dev/null
  source "$PORTS_FILE"
}

save_ports() {
  local name
  for name in "${PORT_NAMES[@]}"; do
    printf '%s=%s\n' "$name" "${!name}"
  done >"$PORTS_FILE"
}

# Keeps remembered ports while they are free; a service that runs keeps its own.
choose_ports() {
  local wanted=$1 name distance=0 chosen=() port
  load_ports || true
  wanted=${wanted:-${PUBLIC_PORT:-$DEFAULT_PUBLIC_PORT}}
  [[ $wanted == "${PUBLIC_PORT:-}" ]] || unset "${PORT_NAMES[@]}"
  port_is_taken "$wanted" &&
    fail "Cổng $wanted đang được chương trình khác dùng. Hãy chọn cổng khác, ví dụ: up --port $((wanted + 100))."
  for name in "${PORT_NAMES[@]}"; do
    port=$(free_port_from "${!name:-$((wanted + distance))}" "${chosen[@]}")
    printf -v "$name" '%s' "$port"
    chosen+=("$port")
    distance=$((distance + 1))
  done
  save_ports
}
