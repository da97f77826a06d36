# What the scripts tell the person who runs them: one plain Vietnamese line each.
# shellcheck shell=bash

say() {
  printf '%s\n' "$*"
}

step() {
  printf '→ %s\n' "$*"
}

done_in() {
  local started=$1
  shift
  printf '  ✓ %s (%d giây)\n' "$*" "$((SECONDS - started))"
}

warn() {
  printf '! %s\n' "$*" >&2
}

fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# Last resort for a command that failed without a message of its own.
report_unexpected_failure() {
  local line=$1 file=$2
  printf '✗ Một bước dừng ngoài dự kiến (%s, dòng %s). Xem nhật ký trong %s rồi chạy lại.\n' \
    "${file##*/}" "$line" "${LOG_DIR:-thư mục dữ liệu}" >&2
}

explain_unexpected_failures() {
  set -o errtrace
  trap 'report_unexpected_failure "$LINENO" "${BASH_SOURCE[0]}"' ERR
}

# Pads by characters, not bytes, so that Vietnamese columns stay straight.
pad() {
  local text=$1 width=$2
  printf '%s%*s' "$text" "$((width > ${#text} ? width - ${#text} : 0))" ''
}

json_string() {
  local text=$1
  text=${text//\\/\\\\}
  text=${text//\"/\\\"}
  printf '"%s"' "$text"
}
