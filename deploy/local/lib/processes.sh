# Background processes: started in a session of their own, known by process id and start time.
# shellcheck shell=bash

process_file() {
  printf '%s/%s.pid' "$RUN_DIR" "$1"
}

# Field 22 of /proc/PID/stat; the name before it may hold blanks, so count after the closing bracket.
process_start_time() {
  local stat fields
  stat=$(cat "/proc/$1/stat" 2>/dev/null) || return 0
  read -r -a fields <<<"${stat##*) }"
  printf '%s' "${fields[19]}"
}

# Prints the process id while that very process is alive.
process_id() {
  local file pid started
  file=$(process_file "$1")
  [[ -e $file ]] || return 1
  read -r pid started <"$file" || return 1
  [[ -n $started && $(process_start_time "$pid") == "$started" ]] || return 1
  printf '%s' "$pid"
}

process_runs() {
  process_id "$1" >/dev/null
}

log_file() {
  printf '%s/%s.log' "$LOG_DIR" "$1"
}

start_process() {
  local name=$1 log pid
  shift
  log=$(log_file "$name")
  [[ ! -e $log ]] || mv "$log" "$log.1"
  setsid "$@" >"$log" 2>&1 </dev/null 9>&- &
  pid=$!
  printf '%s %s\n' "$pid" "$(process_start_time "$pid")" >"$(process_file "$name")"
}

stop_process() {
  local name=$1 patience=${2:-30} pid waited=0
  if pid=$(process_id "$name"); then
    kill -TERM -- "-$pid" 2>/dev/null || true
    while kill -0 -- "-$pid" 2>/dev/null; do
      if ((waited >= patience * 5)); then
        kill -KILL -- "-$pid" 2>/dev/null || true
        break
      fi
      sleep 0.2
      waited=$((waited + 1))
    done
  fi
  rm -f "$(process_file "$name")"
}

await_process() {
  local name=$1 title=$2 url=$3 patience=$4 deadline
  deadline=$((SECONDS + patience))
  until curl --silent --fail --max-time 3 --output /dev/null "$url"; do
    process_runs "$name" ||
      fail "$title dừng ngay khi khởi động. Xem $(log_file "$name")."
    ((SECONDS < deadline)) ||
      fail "$title chưa sẵn sàng sau $patience giây. Xem $(log_file "$name")."
    sleep 0.3
  done
}
