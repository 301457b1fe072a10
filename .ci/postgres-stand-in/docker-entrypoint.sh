#!/bin/sh
# What the tests expect of the real image: a cluster of its own, made at the first start, then the server.
set -eu

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  printf '%s\n' "$POSTGRES_PASSWORD" >/tmp/password
  initdb --no-sync --pgdata="$PGDATA" --username="$POSTGRES_USER" --pwfile=/tmp/password \
    --auth=password --encoding=UTF8 --locale=C
  rm /tmp/password
  echo 'host all all all password' >>"$PGDATA/pg_hba.conf"
fi

exec "$@" -c listen_addresses='*' -c unix_socket_directories=/tmp
