CREATE DOMAIN "E-Mail" AS text CONSTRAINT "has @" CHECK (VALUE ~ '@');
CREATE TABLE users (id bigint PRIMARY KEY, mail "E-Mail" DEFAULT 'a@b');
