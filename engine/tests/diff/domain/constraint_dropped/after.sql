CREATE DOMAIN email AS text CONSTRAINT not_empty CHECK (VALUE <> '');
CREATE TABLE users (id bigint PRIMARY KEY, email email);
