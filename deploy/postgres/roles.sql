-- The database of the record and who may do what in it: psql -v publisher_password=… -v node_password=… -f roles.sql
-- Who publishes owns the record; nodes read it and can do nothing else.
CREATE ROLE chipgraph_publisher LOGIN PASSWORD :'publisher_password';
CREATE ROLE chipgraph_node LOGIN PASSWORD :'node_password';
CREATE DATABASE chipgraph OWNER chipgraph_publisher;
REVOKE CONNECT ON DATABASE chipgraph FROM PUBLIC;
GRANT CONNECT ON DATABASE chipgraph TO chipgraph_node;
\connect chipgraph
-- The first publication makes the tables: what nodes may read is said beforehand.
ALTER DEFAULT PRIVILEGES FOR ROLE chipgraph_publisher GRANT USAGE ON SCHEMAS TO chipgraph_node;
ALTER DEFAULT PRIVILEGES FOR ROLE chipgraph_publisher GRANT SELECT ON TABLES TO chipgraph_node;
