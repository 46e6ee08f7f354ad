CREATE EXTENSION pg_stat_statements;
CREATE EXTENSION hstore;
CREATE TABLE users (id bigint PRIMARY KEY, name text);
