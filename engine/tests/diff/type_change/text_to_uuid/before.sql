CREATE TABLE sessions (id bigint PRIMARY KEY, token text UNIQUE);
