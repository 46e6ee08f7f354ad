CREATE SCHEMA sales;
CREATE TABLE sales.orders (id bigint PRIMARY KEY);
CREATE TYPE sales.size AS (width int, height int);
GRANT USAGE ON SCHEMA sales TO pg_monitor;
