# Loads every part of the local run; each command sources this file first.
# shellcheck shell=bash
# shellcheck source-path=SCRIPTDIR/..

LOCAL_DIR=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
REPOSITORY=$(cd "$LOCAL_DIR/../.." && pwd -P)
export LC_ALL=C.UTF-8

source "$LOCAL_DIR/lib/messages.sh"
source "$LOCAL_DIR/lib/options.sh"
source "$LOCAL_DIR/lib/places.sh"
source "$LOCAL_DIR/lib/machine.sh"
source "$LOCAL_DIR/lib/ports.sh"
source "$LOCAL_DIR/lib/secrets.sh"
source "$LOCAL_DIR/lib/processes.sh"
source "$LOCAL_DIR/lib/postgres.sh"
source "$LOCAL_DIR/lib/keycloak.sh"
source "$LOCAL_DIR/lib/mailbox.sh"
source "$LOCAL_DIR/lib/product.sh"
source "$LOCAL_DIR/lib/services.sh"
source "$LOCAL_DIR/lib/summary.sh"
explain_unexpected_failures
