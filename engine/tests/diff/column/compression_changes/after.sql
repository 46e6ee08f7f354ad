CREATE TABLE documents (id bigint PRIMARY KEY, body text COMPRESSION pglz, raw bytea);
