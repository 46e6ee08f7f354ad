CREATE DOMAIN email AS text CONSTRAINT has_at CHECK (VALUE ~ '@');
CREATE TABLE users (id bigint PRIMARY KEY, email email);
