# Command line options shared by the commands.
# shellcheck shell=bash

# Reads "--name value" and "--name=value"; sets OPTION_VALUE and OPTION_WORDS (how many words it took).
take_option_value() {
  local name=$1
  shift
  if [[ $1 == "$name="* ]]; then
    OPTION_VALUE=${1#*=}
    OPTION_WORDS=1
  elif (($# >= 2)); then
    OPTION_VALUE=$2
    OPTION_WORDS=2
  else
    fail "Thiếu giá trị sau $name. Xem cách dùng bằng --help."
  fi
}

refuse_option() {
  fail "Không hiểu tùy chọn \"$1\". Xem cách dùng bằng --help."
}

require_port_number() {
  if ! [[ $1 =~ ^[0-9]{1,5}$ ]] || ((10#$1 < 1024 || 10#$1 > 65500)); then
    fail "Cổng \"$1\" không dùng được. Hãy chọn một số từ 1024 đến 65500."
  fi
}
