CREATE TYPE kind AS ENUM ('b');
CREATE TABLE events (kind kind PRIMARY KEY);
CREATE TABLE prices (kind kind CONSTRAINT prices_fkey REFERENCES events (kind));
