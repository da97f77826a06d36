# Keycloak: unpacked from its Maven distribution, built once for PostgreSQL, with our login pages.
# shellcheck shell=bash

readonly KEYCLOAK_DIR=$REPOSITORY/deploy/keycloak
readonly KEYCLOAK_ADMIN_CLIENT=ocop-provisioning
readonly KEYCLOAK_ADMIN_USER=admin

keycloak_version() {
  sed -n 's:.*<keycloak.version>\(.*\)</keycloak.version>.*:\1:p' "$KEYCLOAK_DIR/pom.xml"
}

keycloak_home() {
  printf '%s/target/keycloak-%s' "$KEYCLOAK_DIR" "$(keycloak_version)"
}

keycloak_public_url() {
  printf 'http://id.localhost:%s/auth' "$KEYCLOAK_PORT"
}

keycloak_internal_url() {
  printf 'http://127.0.0.1:%s/auth' "$KEYCLOAK_PORT"
}

# Whoever comes second, such as a test beside verify, waits for the first instead of removing what it unpacks.
install_keycloak() {
  local home
  home=$(keycloak_home)
  [[ -e $home/.built ]] && return
  mkdir -p "$KEYCLOAK_DIR/target"
  (
    flock 8
    [[ -e $home/.built ]] || prepare_keycloak "$home"
  ) 8>"$KEYCLOAK_DIR/target/.lock"
}

prepare_keycloak() {
  local home=$1 started=$SECONDS
  step "Chuẩn bị Keycloak $(keycloak_version) (chỉ lần đầu, khoảng nửa phút)"
  rm -rf "$home"
  mvn --batch-mode --quiet --file "$KEYCLOAK_DIR/pom.xml" generate-resources >"$(log_file keycloak-install)" 2>&1 9>&- ||
    fail "Không tải được Keycloak. Xem $(log_file keycloak-install), kiểm tra mạng rồi chạy lại."
  rm -rf "$home/themes/ocop"
  ln -sfn ../../../themes/ocop "$home/themes/ocop"
  "$home/bin/kc.sh" build --db=postgres --health-enabled=true --http-relative-path=/auth \
    >>"$(log_file keycloak-install)" 2>&1 9>&- ||
    fail "Không dựng được Keycloak. Xem $(log_file keycloak-install)."
  touch "$home/.built"
  done_in "$started" "Keycloak đã sẵn sàng để khởi động"
}

start_keycloak() {
  process_runs keycloak && return
  KC_BOOTSTRAP_ADMIN_CLIENT_ID=$KEYCLOAK_ADMIN_CLIENT \
    KC_BOOTSTRAP_ADMIN_CLIENT_SECRET=$OCOP_KEYCLOAK_ADMIN_CLIENT_SECRET \
    KC_BOOTSTRAP_ADMIN_USERNAME=$KEYCLOAK_ADMIN_USER \
    KC_BOOTSTRAP_ADMIN_PASSWORD=$KEYCLOAK_ADMIN_PASSWORD \
    KC_DB_PASSWORD=$KEYCLOAK_DB_PASSWORD \
    KC_SPI_CONNECTIONS_HTTP_CLIENT__DEFAULT__ESTABLISH_CONNECTION_TIMEOUT_MILLIS=2000 \
    JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m" JAVA_OPTS_APPEND="-XX:TieredStopAtLevel=1" \
    start_process keycloak "$(keycloak_home)/bin/kc.sh" start --optimized \
    --http-enabled=true --http-host=127.0.0.1 --http-port="$KEYCLOAK_PORT" \
    --http-management-port="$KEYCLOAK_MANAGEMENT_PORT" --hostname="$(keycloak_public_url)" \
    --hostname-backchannel-dynamic=true --cache=local \
    --db-url="jdbc:postgresql://127.0.0.1:$DATABASE_PORT/$KEYCLOAK_DATABASE" --db-username=keycloak
}

await_keycloak() {
  await_process keycloak Keycloak "http://127.0.0.1:$KEYCLOAK_MANAGEMENT_PORT/auth/health/ready" 180
}
