CREATE TABLE pg_class (id bigint PRIMARY KEY, relname text);
CREATE TABLE columns (id bigint PRIMARY KEY, table_name text DEFAULT 'x');
