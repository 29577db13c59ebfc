#!/bin/sh
# Run once by the image of PostgreSQL, when the primary's folder is empty: roles, and the right to stream to standbys.
set -eu
psql -v ON_ERROR_STOP=1 -v publisher_password="$CHIPGRAPH_PUBLISHER_PASSWORD" -v node_password="$CHIPGRAPH_NODE_PASSWORD" \
  -U "$POSTGRES_USER" -f /chipgraph/roles.sql
echo "CREATE ROLE replicator REPLICATION LOGIN PASSWORD :'password'" |
  psql -v ON_ERROR_STOP=1 -v password="$REPLICATION_PASSWORD" -U "$POSTGRES_USER"
echo 'host replication replicator all scram-sha-256' >>"$PGDATA/pg_hba.conf"
