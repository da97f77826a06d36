#!/bin/bash
# Runs once, on an empty data volume: one database for the platform, one with its own login for Keycloak.
# The platform's own roles and extensions come from "tenants bootstrap".
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set keycloak_password="$(cat /run/secrets/KC_DB_PASSWORD)" <<'SQL'
-- Whatever the server is told to log: this session's statements are not, for one of them names a password.
SET log_statement = 'none'; SET log_min_duration_statement = -1; SET log_min_error_statement = 'panic';
SELECT 'CREATE DATABASE ocop ENCODING ''UTF8'' TEMPLATE template0'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'ocop') \gexec
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak_password';
CREATE DATABASE keycloak OWNER keycloak ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE ocop FROM PUBLIC;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
SQL
