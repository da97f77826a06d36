# What is shown when everything runs: addresses, services, demo accounts.
# shellcheck shell=bash

readonly WORKSPACES=(thanhhoa bentre quocgia vanhanh)

workspace_url() {
  printf 'http://%s.localhost:%s/' "$1" "$PUBLIC_PORT"
}

workspace_title() {
  case $1 in
    thanhhoa) printf 'OCOP tỉnh Thanh Hóa' ;;
    bentre) printf 'OCOP tỉnh Bến Tre' ;;
    quocgia) printf 'Cấp trung ương' ;;
    vanhanh) printf 'Nhà vận hành' ;;
  esac
}

role_title() {
  case $1 in
    owner_admin) printf 'Chủ thể (quản lý)' ;;
    owner_staff) printf 'Chủ thể (nhân viên)' ;;
    commune_officer) printf 'Cán bộ xã' ;;
    commune_leader) printf 'Lãnh đạo xã' ;;
    province_officer) printf 'Cơ quan tham mưu cấp tỉnh' ;;
    advisor) printf 'Tổ tư vấn' ;;
    advisor_lead) printf 'Tổ trưởng tổ tư vấn' ;;
    council_member) printf 'Thành viên hội đồng tỉnh' ;;
    council_secretary) printf 'Thư ký hội đồng tỉnh' ;;
    council_chair) printf 'Chủ tịch hội đồng tỉnh' ;;
    province_leader) printf 'Lãnh đạo tỉnh' ;;
    inspector) printf 'Cán bộ kiểm tra, giám sát' ;;
    planner) printf 'Cán bộ quy hoạch' ;;
    tenant_admin) printf 'Quản trị hệ thống' ;;
    auditor) printf 'Kiểm toán' ;;
    central_officer) printf 'Cán bộ trung ương' ;;
    central_council_member) printf 'Thành viên hội đồng trung ương' ;;
    central_council_chair) printf 'Chủ tịch hội đồng trung ương' ;;
    central_council_secretary) printf 'Thư ký hội đồng trung ương' ;;
    platform_operator) printf 'Nhà vận hành' ;;
    billing_clerk) printf 'Cán bộ tính phí' ;;
    *) printf '%s' "$1" ;;
  esac
}

print_addresses() {
  local workspace
  say ""
  say "Địa chỉ"
  for workspace in "${WORKSPACES[@]}"; do
    printf '  %s %s\n' "$(pad "$(workspace_title "$workspace")" 26)" "$(workspace_url "$workspace")"
  done
  printf '  %s %s\n' "$(pad "Hộp thư thử" 26)" "$(mailbox_url)"
  printf '  %s %s\n' "$(pad "Quản trị đăng nhập" 26)" "$(keycloak_public_url)/admin/ (tài khoản $KEYCLOAK_ADMIN_USER, mật khẩu trong $SECRETS_FILE)"
}

print_demo_accounts() {
  local host username password role full_name commune
  say ""
  say "Tài khoản dùng thử"
  printf '  %s %s %s %s %s\n' "$(pad "Nơi đăng nhập" 14)" "$(pad "Tên đăng nhập" 22)" "$(pad "Mật khẩu" 16)" \
    "$(pad "Vai trò" 32)" "Họ và tên"
  while IFS=, read -r host username password role full_name commune; do
    printf '  %s %s %s %s %s\n' "$(pad "${host%%.*}" 14)" "$(pad "$username" 22)" "$(pad "$password" 16)" \
      "$(pad "$(role_title "$role")" 32)" "$full_name${commune:+ (xã/phường mã $commune)}"
  done < <(tail -n +2 "$DEMO_ACCOUNTS" | tr -d '\r')
}

print_services() {
  local service pid state
  printf '  %s %s %s %s %s\n' "$(pad "Dịch vụ" 16)" "$(pad "Trạng thái" 12)" "$(pad "Cổng" 7)" "$(pad "Tiến trình" 11)" "Phiên bản"
  for service in "${SERVICES[@]}"; do
    state="đang chạy"
    pid=$(service_pid "$service") || { pid="-" state="đã dừng"; }
    printf '  %s %s %s %s %s\n' "$(pad "$(service_title "$service")" 16)" "$(pad "$state" 12)" \
      "$(pad "$(service_port "$service")" 7)" "$(pad "$pid" 11)" "$(service_version "$service")"
  done
}

json_members() {
  local separator="" member
  for member in "$@"; do
    printf '%s\n    %s' "$separator" "$member"
    separator=,
  done
}

json_workspaces() {
  local workspace members=()
  for workspace in "${WORKSPACES[@]}"; do
    members+=("$(json_string "$workspace"): $(json_string "$(workspace_url "$workspace")")")
  done
  members+=("\"mailbox\": $(json_string "$(mailbox_url)")" "\"keycloak\": $(json_string "$(keycloak_public_url)")")
  json_members "${members[@]}"
}

json_ports() {
  local name members=()
  for name in "${PORT_NAMES[@]}"; do
    members+=("$(json_string "$(camel_case "$name")"): ${!name}")
  done
  json_members "${members[@]}"
}

# KEYCLOAK_MANAGEMENT_PORT -> keycloakManagement
camel_case() {
  local word result="" name=${1%_PORT}
  for word in ${name//_/ }; do
    word=${word,,}
    result+=${result:+${word^}}
    [[ -n $result ]] || result=$word
  done
  printf '%s' "$result"
}

json_services() {
  local service pid members=()
  for service in "${SERVICES[@]}"; do
    pid=$(service_pid "$service") || pid=null
    members+=("$(json_string "$service"): {\"running\": $([[ $pid == null ]] && printf false || printf true), \"pid\": $pid, \"port\": $(service_port "$service"), \"version\": $(json_string "$(service_version "$service")")}")
  done
  json_members "${members[@]}"
}

print_status_json() {
  printf '{\n  "running": %s,\n' "$(all_services_run && printf true || printf false)"
  printf '  "dataDir": %s,\n' "$(json_string "$DATA_DIR")"
  printf '  "addresses": {%s\n  },\n' "$(json_workspaces)"
  printf '  "ports": {%s\n  },\n' "$(json_ports)"
  printf '  "services": {%s\n  },\n' "$(json_services)"
  printf '  "versions": {%s\n  }\n}\n' "$(json_members \
    "\"product\": $(json_string "$(product_version)")" \
    "\"java\": $(json_string "$(java_release "$(find_jdk)")")" \
    "\"node\": $(json_string "$(node --version 2>/dev/null | tr -d v)")")"
}
