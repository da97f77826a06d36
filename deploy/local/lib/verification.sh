# Every test of the repository in one run, with one closing line.
# shellcheck shell=bash

readonly VERIFY_DIR=$REPOSITORY/target/verify
PASSED=0
FAILED=0

stage() {
  STAGE_STARTED=$SECONDS
  say ""
  step "$*"
}

pass_step() {
  PASSED=$((PASSED + 1))
  done_in "$STAGE_STARTED" "$*"
}

fail_step() {
  FAILED=$((FAILED + 1))
  printf '  ✗ %s (%d giây)\n' "$*" "$((SECONDS - STAGE_STARTED))"
}

# Adds what the JUnit reports below the given paths say; a stage that reports nothing counts as failed.
add_reports() {
  local title=$1 passed failed skipped names
  shift
  {
    read -r passed failed skipped
    names=$(cat)
  } < <(node "$LOCAL_DIR/lib/count-tests.mjs" "$@")
  if ((passed + failed == 0)); then
    fail_step "$title: không có kết quả nào"
    return
  fi
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
  say "  $title: $passed đạt, $failed không đạt, $skipped bỏ qua"
  [[ -z $names ]] || sed 's/^/    /' <<<"$names"
}

install_verify_tools() {
  stage "Kiểm tra máy"
  install_command curl curl
  install_command shellcheck shellcheck
  install_command pgbouncer pgbouncer
  install_command pdftotext poppler-utils
  install_command zbarimg zbar-tools
  require_browser
  require_build_machine
  require_postgres
  resolve_localhost_names
  pass_step "Máy đủ điều kiện: JDK $(java_release "$JAVA_HOME"), PostgreSQL $(postgres_version), $("$BROWSER" --version 2>/dev/null)"
}

# The engine without windows draws the same pages in half the time; where there is none, a whole browser does.
require_browser() {
  BROWSER=$(find_browser)
  if [[ $BROWSER != */chromium-headless-shell ]] && can_install_packages; then
    refresh_package_lists
    local package
    package=$(available_browser_package)
    [[ -z $package ]] || (install_packages "$package") || [[ -n $BROWSER ]] || exit 1
    BROWSER=$(find_browser)
  fi
  [[ -n $BROWSER ]] ||
    fail "Chưa có trình duyệt Chromium để thử giao diện. Hãy cài Chromium hoặc Google Chrome rồi chạy lại."
}

available_browser_package() {
  available_package chromium-headless-shell chromium chromium-browser
}

find_browser() {
  local name
  for name in chromium-headless-shell chromium chromium-browser google-chrome; do
    if command -v "$name"; then
      return
    fi
  done
}

check_scripts() {
  stage "Soát các kịch bản dòng lệnh"
  local scripts=()
  mapfile -d '' scripts < <(list_shell_scripts)
  if shellcheck --external-sources --source-path=SCRIPTDIR "${scripts[@]}" >"$VERIFY_DIR/shellcheck.log" 2>&1; then
    pass_step "${#scripts[@]} kịch bản không có lỗi"
  else
    cat "$VERIFY_DIR/shellcheck.log"
    fail_step "Kịch bản có lỗi, xem $VERIFY_DIR/shellcheck.log"
  fi
  if "$LOCAL_DIR/tests/package-choice" >"$VERIFY_DIR/package-choice.log" 2>&1; then
    pass_step "Chọn đúng gói phần mềm trên Debian và Ubuntu"
  else
    cat "$VERIFY_DIR/package-choice.log"
    fail_step "Chọn gói phần mềm chưa đúng"
  fi
}

# Whatever begins with a shell's name; the libraries are read through the commands that source them.
list_shell_scripts() {
  local file first
  cd "$REPOSITORY" || return
  git ls-files --cached --others --exclude-standard .ci deploy frontend/build | while read -r file; do
    [[ -f $file ]] || continue
    read -r first <"$file" || true
    if [[ $first =~ ^\#!.*/(env\ )?(ba)?sh ]]; then printf '%s\0' "$REPOSITORY/$file"; fi
  done
}

run_maven_tests() {
  stage "Dựng toàn bộ và chạy kiểm thử Maven (máy chủ, lô, giao diện)"
  # Keycloak is wanted by the tests of the backend, minutes later; its messages would stand between Maven's.
  (install_keycloak >"$VERIFY_DIR/keycloak.log" 2>&1) &
  local keycloak=$!
  SOURCES_HASH=$(hash_of_sources "${PRODUCT_SOURCES[@]}")
  find "$REPOSITORY" -path '*/node_modules' -prune -o -type d \( -name surefire-reports -o -name failsafe-reports \) \
    -print0 | xargs --null --no-run-if-empty rm -rf
  rm -rf "$REPOSITORY/frontend/target/vitest" "$REPOSITORY/frontend/target/check.stamp"
  # The screens are checked beside the first Java tests, and those run in two JVMs: tests also wait for servers.
  if (cd "$REPOSITORY" && SYSTEM_NODE=1 mvn --batch-mode --threads 2 --fail-at-end \
    -Dmaven.test.failure.ignore=true -Dtest.forks=2 verify 2>&1) |
    tee "$VERIFY_DIR/build.log" | grep --line-buffered -E 'Tests run:.*Time elapsed|Building OCOP|BUILD|^\[ERROR\]' |
    grep --line-buffered -vE 'nodedir' | cut -c1-200; then
    stamp_build
    pass_step "Dựng xong"
  else
    fail_step "Dựng không thành công, xem $VERIFY_DIR/build.log"
  fi
  wait "$keycloak" || fail_step "Keycloak không chuẩn bị được, xem $VERIFY_DIR/keycloak.log"
  report_test_database
  add_reports "Surefire và Failsafe" "$REPOSITORY"/*/target/surefire-reports "$REPOSITORY"/*/target/failsafe-reports
  add_reports "Vitest" "$REPOSITORY/frontend/target/vitest"
}

report_test_database() {
  local lines
  lines=$(grep -rhoE 'Test database: [^<]*' "$VERIFY_DIR/build.log" "$REPOSITORY"/*/target/surefire-reports 2>/dev/null |
    sed 's/ *$//' | sort | uniq -c | sed 's/^ *\([0-9]*\) Test database: \(.*\)/  Cơ sở dữ liệu kiểm thử: \2 (\1 lần)/')
  say "${lines:-  Cơ sở dữ liệu kiểm thử: không kiểm thử nào dùng}"
}

free_port_block() {
  local port distance
  for ((port = 21000; port < 60000; port += 100)); do
    for ((distance = 0; distance < 10; distance++)); do
      ! port_is_taken "$((port + distance))" || continue 2
    done
    printf '%s' "$port"
    return
  done
}

run_browser_tests() {
  stage "Chạy sản phẩm trên cổng trống và thử bằng trình duyệt"
  local port=${OCOP_VERIFY_PORT:-$(free_port_block)}
  TRIAL_DATA=$(mktemp --directory /tmp/ocop-verify-XXXXXX)
  chmod 755 "$TRIAL_DATA"
  if OCOP_LOCAL_RECORDING=off "$LOCAL_DIR/up" --detach --port "$port" --data "$TRIAL_DATA/data" >"$VERIFY_DIR/up.log" 2>&1; then
    pass_step "Sản phẩm chạy ở cổng $port"
    run_playwright "$port"
  else
    tail -n 5 "$VERIFY_DIR/up.log"
    fail_step "Sản phẩm không khởi động được, xem $VERIFY_DIR/up.log và $VERIFY_DIR/trial-logs"
  fi
}

run_playwright() {
  local port=$1 report=$VERIFY_DIR/playwright.xml
  rm -f "$report"
  use_data_dir "$TRIAL_DATA/data"
  load_ports
  (cd "$REPOSITORY/frontend" && CI=1 OCOP_E2E_BASE_PORT=$port OCOP_E2E_MAILBOX_URL=http://127.0.0.1:$MAILBOX_PORT \
    OCOP_E2E_BROWSER=$BROWSER PLAYWRIGHT_JUNIT_OUTPUT_FILE=$report PLAYWRIGHT_JUNIT_OUTPUT_NAME=$report \
    npm run --silent e2e -- --reporter=list,junit) >"$VERIFY_DIR/e2e.log" 2>&1 || tail -n 40 "$VERIFY_DIR/e2e.log"
  add_reports "Playwright" "$report"
}

stop_trial() {
  trap - EXIT
  [[ -n ${TRIAL_DATA:-} && -d $TRIAL_DATA ]] || return 0
  if [[ -d $TRIAL_DATA/data/logs ]]; then
    rm -rf "$VERIFY_DIR/trial-logs"
    cp -r "$TRIAL_DATA/data/logs" "$VERIFY_DIR/trial-logs"
  fi
  "$LOCAL_DIR/reset" --yes --data "$TRIAL_DATA/data" >/dev/null 2>&1 || true
  rm -rf "$TRIAL_DATA"
}
