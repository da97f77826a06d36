# What the machine must have: packages, a JDK 25, Maven and Node.
# shellcheck shell=bash

readonly REQUIRED_JAVA=25
readonly MINIMUM_MAVEN=3.8
readonly MINIMUM_NODE=20

runs_as_root() {
  [[ $(id -u) -eq 0 ]]
}

package_is_installed() {
  [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

with_administrator_rights() {
  if runs_as_root; then
    "$@"
  else
    sudo "$@"
  fi
}

run_apt_get() {
  with_administrator_rights env DEBIAN_FRONTEND=noninteractive \
    apt-get -o DPkg::Lock::Timeout=300 -q -y "$@" 9>&-
}

can_install_packages() {
  command -v apt-get >/dev/null && { runs_as_root || command -v sudo >/dev/null; }
}

refresh_package_lists() {
  [[ -n ${PACKAGE_LISTS_FRESH:-} ]] && return
  local log=${LOG_DIR:-/tmp}/packages.log
  run_apt_get update >>"$log" 2>&1 ||
    warn "Không cập nhật được danh mục gói phần mềm, dùng danh mục đang có."
  PACKAGE_LISTS_FRESH=yes
}

install_packages() {
  local package missing=() log=${LOG_DIR:-/tmp}/packages.log
  for package in "$@"; do
    package_is_installed "$package" || missing+=("$package")
  done
  ((${#missing[@]})) || return 0
  can_install_packages ||
    fail "Máy còn thiếu: ${missing[*]}. Hãy nhờ người quản trị chạy: apt-get install ${missing[*]}"
  step "Cài gói còn thiếu: ${missing[*]}"
  refresh_package_lists
  run_apt_get install --no-install-recommends "${missing[@]}" >>"$log" 2>&1 ||
    fail "Không cài được ${missing[*]}. Xem $log, kiểm tra mạng rồi chạy lại."
}

# The first of these names that the machine's package lists know; distributions name the same thing differently.
available_package() {
  local package candidate
  for package in "$@"; do
    candidate=$(apt-cache policy "$package" 2>/dev/null | sed -n 's/^ *Candidate: *//p')
    if [[ -n $candidate && $candidate != "(none)" ]]; then
      printf '%s' "$package"
      return
    fi
  done
}

install_command() {
  local command=$1 package=$2
  command -v "$command" >/dev/null || install_packages "$package"
}

java_release() {
  sed -n 's/^JAVA_VERSION="\([^"]*\)".*/\1/p' "$1/release" 2>/dev/null
}

is_required_jdk() {
  [[ -x $1/bin/javac && $(java_release "$1") =~ ^$REQUIRED_JAVA([.+-]|$) ]]
}

find_jdk() {
  local candidate java
  java=$(command -v java || true)
  for candidate in "${JAVA_HOME:-}" "${java:+$(dirname "$(dirname "$(readlink -f "$java")")")}" \
    /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if [[ -n $candidate ]] && is_required_jdk "$candidate"; then
      readlink -f "$candidate"
      return
    fi
  done
}

require_jdk() {
  local found
  found=$(find_jdk)
  [[ -n $found ]] ||
    fail "Cần JDK $REQUIRED_JAVA nhưng chưa thấy. Hãy cài Temurin $REQUIRED_JAVA (hoặc đặt JAVA_HOME trỏ tới JDK $REQUIRED_JAVA) rồi chạy lại."
  export JAVA_HOME=$found
}

version_at_least() {
  [[ $(printf '%s\n%s\n' "$2" "$1" | sort --version-sort | head -n 1) == "$2" ]]
}

require_maven() {
  local version=""
  if command -v mvn >/dev/null; then
    version=$(mvn --version 2>/dev/null 9>&- | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)
  fi
  version_at_least "${version:-0}" "$MINIMUM_MAVEN" ||
    fail "Cần Maven $MINIMUM_MAVEN trở lên, máy đang có: ${version:-chưa cài}. Hãy cài gói maven rồi chạy lại."
}

require_node() {
  local version=""
  if command -v node >/dev/null && command -v npm >/dev/null; then
    version=$(node --version)
    version=${version#v}
  fi
  version_at_least "${version:-0}" "$MINIMUM_NODE" ||
    fail "Cần Node.js $MINIMUM_NODE trở lên kèm npm, máy đang có: ${version:-chưa cài}. Hãy cài Node.js rồi chạy lại."
}

resolve_localhost_names() {
  getent hosts id.localhost >/dev/null || install_packages libnss-myhostname
}

require_build_machine() {
  require_jdk
  require_maven
  require_node
}
