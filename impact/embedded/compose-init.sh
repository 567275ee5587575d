#!/bin/sh
# Run once by the postgres image, as the superuser, on an empty data folder.
# The same SQL as in development; only the passwords are added here.
set -eu

sql="${IMPACT_SQL:-/impact-sql}"
database="${IMPACT_DATABASE:-impact}"
: "${IMPACT_OWNER_PASSWORD:?must be set}"
: "${IMPACT_APP_PASSWORD:?must be set}"

run() {
    psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" "$@"
}

run --dbname=postgres --file="$sql/roles.sql"
# By environment and \getenv, so that no password shows in the process list.
run --dbname=postgres <<'SQL'
\getenv owner_password IMPACT_OWNER_PASSWORD
\getenv app_password IMPACT_APP_PASSWORD
ALTER ROLE impact_owner PASSWORD :'owner_password';
ALTER ROLE impact_app PASSWORD :'app_password';
SQL
run --dbname=template1 --file="$sql/database.sql"
run --dbname=postgres --set=database="$database" <<'SQL'
CREATE DATABASE :"database" OWNER impact_owner;
SQL
run --dbname="$database" --file="$sql/database.sql" --file="$sql/access.sql"
