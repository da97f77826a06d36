# The product itself: build when the sources changed, onboard the demo tenants, start backend and batch.
# shellcheck shell=bash

readonly PRODUCT_SOURCES=(pom.xml .mvn frontend tenant-provisioning backend batch)
readonly DEMO_ACCOUNTS=$LOCAL_DIR/demo-accounts.csv
readonly DEMO_DATA=$LOCAL_DIR/demo-data
readonly BUILD_STAMP=$REPOSITORY/backend/target/ocop-sources.sha256
readonly MAIN_CLASS_OF_CLI=vn.ocop.tenancy.cli.TenantsCli

list_sources() {
  cd "$REPOSITORY" || return
  if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files -z --cached --others --exclude-standard -- "$@"
  else
    find "$@" \( -name target -o -name node_modules -o -name dist \) -prune -o -type f -print0 2>/dev/null
  fi
}

# One hash over every source file below the given paths as it lies on disk, committed or not.
hash_of_sources() {
  list_sources "$@" | LC_ALL=C sort --zero-terminated --unique | hash_each_file | sha256sum | cut -d' ' -f1
}

# A file that git knows but that was deleted is no source any more.
hash_each_file() {
  cd "$REPOSITORY" || return
  xargs --null --no-run-if-empty sha256sum 2>/dev/null || true
}

product_release() {
  sed -n '/<artifactId>ocop-platform</,$s:.*<version>\(.*\)</version>.*:\1:p' "$REPOSITORY/pom.xml" | head -n 1
}

# The runnable jar of backend and batch carries the classifier "app".
application_jar() {
  printf '%s/%s/target/%s-%s-app.jar' "$REPOSITORY" "$1" "$1" "$(product_release)"
}

provisioning_jar() {
  printf '%s/tenant-provisioning/target/tenant-provisioning-%s.jar' "$REPOSITORY" "$(product_release)"
}

product_is_built() {
  local jar
  for jar in "$(provisioning_jar)" "$(application_jar backend)" "$(application_jar batch)"; do
    [[ -e $jar ]] || return 1
  done
  [[ -e $BUILD_STAMP && $(<"$BUILD_STAMP") == "$SOURCES_HASH" ]]
}

stamp_build() {
  printf '%s\n' "$SOURCES_HASH" >"$BUILD_STAMP"
}

build_product() {
  SOURCES_HASH=$(hash_of_sources "${PRODUCT_SOURCES[@]}")
  product_is_built && return
  local started=$SECONDS
  step "Dựng sản phẩm từ mã nguồn (lần đầu mất vài phút)"
  (cd "$REPOSITORY" && SYSTEM_NODE=1 mvn --batch-mode --projects batch --also-make \
    -DskipTests -Dspotless.check.skip=true package >"$(log_file build)" 2>&1 9>&-) ||
    fail "Dựng sản phẩm không thành công. Xem $(log_file build)."
  stamp_build
  done_in "$started" "Đã dựng xong"
}

write_product_environment() {
  (
    umask 077
    cat >"$PRODUCT_ENV_FILE" <<ENVIRONMENT
OCOP_DB_URL=jdbc:postgresql://127.0.0.1:$DATABASE_PORT/$PRODUCT_DATABASE
OCOP_DB_APP_USER=ocop_app
OCOP_DB_APP_PASSWORD=$OCOP_DB_APP_PASSWORD
OCOP_DB_OWNER_USER=ocop_owner
OCOP_DB_OWNER_PASSWORD=$OCOP_DB_OWNER_PASSWORD
OCOP_DB_BATCH_USER=ocop_batch
OCOP_DB_BATCH_PASSWORD=$OCOP_DB_BATCH_PASSWORD
OCOP_BASE_DOMAIN=localhost
OCOP_PUBLIC_SCHEME=http
OCOP_PUBLIC_PORT=$PUBLIC_PORT
OCOP_KEYCLOAK_PUBLIC_URL=$(keycloak_public_url)
OCOP_KEYCLOAK_INTERNAL_URL=$(keycloak_internal_url)
OCOP_KEYCLOAK_ADMIN_CLIENT_ID=$KEYCLOAK_ADMIN_CLIENT
OCOP_KEYCLOAK_ADMIN_CLIENT_SECRET=$OCOP_KEYCLOAK_ADMIN_CLIENT_SECRET
OCOP_MASTER_KEY=$OCOP_MASTER_KEY
OCOP_STORAGE_DIR=$STORAGE_DIR
OCOP_EXPORT_DIR=$DATA_DIR/export
OCOP_SMTP_HOST=127.0.0.1
OCOP_SMTP_PORT=$SMTP_PORT
OCOP_MAIL_FROM=khong-tra-loi@ocop.localhost
SERVER_ADDRESS=127.0.0.1
MANAGEMENT_SERVER_ADDRESS=127.0.0.1
ENVIRONMENT
  )
}

# Runs a command with the product's environment and nothing of ours.
with_product_environment() {
  (
    set -a
    # shellcheck source=/dev/null
    source "$PRODUCT_ENV_FILE"
    set +a
    "$@"
  )
}

tenants_cli() {
  with_product_environment "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 \
    -cp "$(provisioning_jar):$REPOSITORY/tenant-provisioning/target/lib/*" \
    "$MAIN_CLASS_OF_CLI" "$@" 9>&-
}

last_error_of_onboarding() {
  grep -E '^Lỗi|LỖI' "$(log_file onboarding)" | tail -n 1
}

onboarding_step() {
  local title=$1 started=$SECONDS
  shift
  tenants_cli "$@" >>"$(log_file onboarding)" 2>&1 ||
    fail "$title không thành công: $(last_error_of_onboarding) Nhật ký: $(log_file onboarding)."
  done_in "$started" "$title"
}

# "create" goes on where an earlier run stopped and changes nothing once the province is open.
onboard_province() {
  local slug=$1 name=$2 code=$3
  onboarding_step "Mở không gian làm việc của $name" create --slug "$slug" --name "$name" --province-code "$code" \
    --admin-email "quantri.tinh@$slug.example.vn" --admin-name "Quản trị $name"
}

# Everything that decides what the onboarding leaves behind.
onboarding_fingerprint() {
  {
    hash_of_sources pom.xml tenant-provisioning
    printf '%s %s %s\n' "$PUBLIC_PORT" "$KEYCLOAK_PORT" "$SMTP_PORT"
    cat "$DEMO_ACCOUNTS"
  } | sha256sum | cut -d' ' -f1
}

is_onboarded() {
  local stamp=$DATA_DIR/onboarded
  [[ -e $stamp && $(<"$stamp") == "$(onboarding_fingerprint)" ]]
}

onboard_demo_tenants() {
  is_onboarded && return
  step "Chuẩn bị dữ liệu và các tỉnh mẫu"
  : >"$(log_file onboarding)"
  OCOP_SUPERUSER_PASSWORD=$SUPERUSER_PASSWORD onboarding_step "Vai trò và phần mở rộng của cơ sở dữ liệu" bootstrap \
    --superuser-url "jdbc:postgresql://127.0.0.1:$DATABASE_PORT/$PRODUCT_DATABASE" --superuser-name "$SUPERUSER"
  onboarding_step "Phần dùng chung, cấp trung ương và nhà vận hành" install
  onboard_province thanhhoa "Thanh Hóa" 38
  onboard_province bentre "Bến Tre" 83
  onboarding_step "Cập nhật cấu trúc dữ liệu của mọi nơi" migrate
  onboarding_step "Cập nhật trang đăng nhập của mọi nơi" realms
  onboarding_step "Tài khoản dùng thử" demo-accounts --file "$DEMO_ACCOUNTS"
  onboarding_fingerprint >"$DATA_DIR/onboarded"
}

# The extracted layout starts faster than the jar itself.
extract_application() {
  local module=$1 jar directory
  jar=$(application_jar "$module")
  directory=$DATA_DIR/app/$module
  [[ -e $directory/.source && $(<"$directory/.source") == "$SOURCES_HASH" ]] && return
  rm -rf "$directory"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$directory" >"$(log_file extract)" 2>&1 9>&- ||
    fail "Không mở được gói $jar. Xem $(log_file extract)."
  printf '%s\n' "$SOURCES_HASH" >"$directory/.source"
}

readonly APPLICATION_OPTIONS=(-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Djava.awt.headless=true)

extracted_jar() {
  printf '%s/app/%s/%s' "$DATA_DIR" "$1" "$(basename "$(application_jar "$1")")"
}

start_cache() {
  printf '%s/app/%s/start.aot' "$DATA_DIR" "$1"
}

start_application() {
  local module=$1 port=$2 management_port=$3 cached=()
  process_runs "$module" && return
  extract_application "$module"
  [[ ! -e $(start_cache "$module") ]] || cached=("-XX:AOTCache=$(start_cache "$module")")
  SERVER_PORT=$port MANAGEMENT_SERVER_PORT=$management_port with_product_environment \
    start_process "$module" "$JAVA_HOME/bin/java" "${APPLICATION_OPTIONS[@]}" "${cached[@]}" -jar "$(extracted_jar "$module")"
}

# Records in the background what an application loads, so that its next start takes half the time. The recording run ends by
# itself before it would open a port or begin a job.
record_start() {
  local module=$1 cache
  cache=$(start_cache "$module")
  [[ -e $cache ]] && return
  SERVER_PORT=0 MANAGEMENT_SERVER_PORT=0 with_product_environment \
    start_process "$module-recording" nice -n 19 bash -c 'cache=$1 && shift && "$@" && mv "$cache.new" "$cache"' recording "$cache" \
    "$JAVA_HOME/bin/java" "${APPLICATION_OPTIONS[@]}" "-XX:AOTCacheOutput=$cache.new" -Dspring.context.exit=onRefresh \
    -jar "$(extracted_jar "$module")"
}

record_starts() {
  [[ ${OCOP_LOCAL_RECORDING:-on} == on ]] || return 0
  record_start backend
  record_start batch
}

start_applications() {
  start_application backend "$PUBLIC_PORT" "$BACKEND_MANAGEMENT_PORT"
  start_application batch "$BATCH_PORT" "$BATCH_MANAGEMENT_PORT"
}

await_applications() {
  await_process backend "Ứng dụng" "http://127.0.0.1:$BACKEND_MANAGEMENT_PORT/actuator/health/readiness" 180
  await_process batch "Xử lý theo lô" "http://127.0.0.1:$BATCH_MANAGEMENT_PORT/actuator/health/readiness" 180
}

product_version() {
  printf '%s (%s)' "$(product_release)" "$(git -C "$REPOSITORY" describe --always --dirty 2>/dev/null || printf 'không rõ bản ghi')"
}

demo_data_fingerprint() {
  cat "$DATA_DIR/onboarded" "$DEMO_ACCOUNTS" "$DEMO_DATA"/*.csv "$DEMO_DATA"/*.zip "$LOCAL_DIR/lib/demo-data.mjs" | sha256sum | cut -d' ' -f1
}

# Products, producers and recognitions of the demo provinces, through the import that an official uses.
load_demo_data() {
  local stamp=$DATA_DIR/demo-data started=$SECONDS
  [[ ! -e $stamp || $(<"$stamp") != "$(demo_data_fingerprint)" ]] || return 0
  step "Nạp sản phẩm của các tỉnh mẫu"
  if ! node "$LOCAL_DIR/lib/demo-data.mjs" "$PUBLIC_PORT" "$DEMO_ACCOUNTS" "$DEMO_DATA" >"$(log_file demo-data)" 2>&1 9>&-; then
    # The product itself runs; the next start tries again.
    warn "Chưa nạp được sản phẩm mẫu: $(grep -m 1 Error "$(log_file demo-data)") Nhật ký: $(log_file demo-data)."
    return 0
  fi
  demo_data_fingerprint >"$stamp"
  done_in "$started" "Đã nạp sản phẩm của các tỉnh mẫu"
}
