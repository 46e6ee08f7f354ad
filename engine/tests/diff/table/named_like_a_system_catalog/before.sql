CREATE TABLE pg_class (id bigint PRIMARY KEY);
CREATE TABLE columns (id bigint PRIMARY KEY);
