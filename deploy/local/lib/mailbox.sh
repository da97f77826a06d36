# The local mailbox: every mail of the product and of Keycloak ends here, none leaves the machine.
# shellcheck shell=bash

readonly MAILBOX_DIR=$LOCAL_DIR/mailbox

install_mailbox() {
  local installed=$MAILBOX_DIR/node_modules/.package-lock.json
  [[ $installed -nt $MAILBOX_DIR/package-lock.json ]] && return
  step "Cài hộp thư thử"
  npm ci --prefix "$MAILBOX_DIR" --ignore-scripts --no-audit --no-fund >"$(log_file mailbox-install)" 2>&1 9>&- ||
    fail "Không cài được hộp thư thử. Xem $(log_file mailbox-install), kiểm tra mạng rồi chạy lại."
  touch "$installed"
}

mailbox_version() {
  sed -n 's/.*"maildev": "\([0-9.]*\)".*/\1/p' "$MAILBOX_DIR/package.json"
}

mailbox_url() {
  printf 'http://localhost:%s/' "$MAILBOX_PORT"
}

start_mailbox() {
  process_runs mailbox && return
  start_process mailbox node "$MAILBOX_DIR/node_modules/maildev/bin/maildev" \
    --ip 127.0.0.1 --smtp "$SMTP_PORT" --web-ip 127.0.0.1 --web "$MAILBOX_PORT" --mail-directory "$MAIL_DIR"
}

await_mailbox() {
  await_process mailbox "Hộp thư thử" "http://127.0.0.1:$MAILBOX_PORT/healthz" 30
}
