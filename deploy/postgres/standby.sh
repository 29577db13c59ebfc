#!/bin/sh
# Starts a standby: a copy of the server that can be written to, the first time, and then whatever that one streams.
set -eu
export PGPASSWORD="$REPLICATION_PASSWORD"
followed="host=$FOLLOWED user=replicator application_name=$NAME target_session_attrs=read-write"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  until pg_basebackup -d "$followed" -D "$PGDATA" -X stream -R; do sleep 1; done
  chmod 0700 "$PGDATA"
fi
exec docker-entrypoint.sh postgres -c hot_standby_feedback=on -c "primary_conninfo=$followed password=$REPLICATION_PASSWORD"
