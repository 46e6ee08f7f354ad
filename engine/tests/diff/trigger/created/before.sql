CREATE TABLE users (id bigint PRIMARY KEY, at timestamptz);
