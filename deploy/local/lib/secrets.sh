# Passwords and keys of this one local run: made once, readable by their owner only.
# shellcheck shell=bash

random_password() {
  head -c 24 /dev/urandom | base64 | tr '+/' 'ab' | tr -d '=\n'
}

random_key() {
  head -c 32 /dev/urandom | base64 | tr -d '\n'
}

create_secrets() {
  [[ -e $SECRETS_FILE ]] && return
  (
    umask 077
    {
      local name
      for name in SUPERUSER_PASSWORD OCOP_DB_APP_PASSWORD OCOP_DB_OWNER_PASSWORD OCOP_DB_BATCH_PASSWORD \
        KEYCLOAK_DB_PASSWORD OCOP_KEYCLOAK_ADMIN_CLIENT_SECRET KEYCLOAK_ADMIN_PASSWORD; do
        printf '%s=%s\n' "$name" "$(random_password)"
      done
      printf 'OCOP_MASTER_KEY=%s\n' "$(random_key)"
    } >"$SECRETS_FILE.new"
    mv "$SECRETS_FILE.new" "$SECRETS_FILE"
  )
}

load_secrets() {
  [[ -r $SECRETS_FILE ]] ||
    fail "Không đọc được $SECRETS_FILE. Hãy chạy bằng đúng người dùng đã tạo dữ liệu này."
  # shellcheck source=/dev/null
  source "$SECRETS_FILE"
}
