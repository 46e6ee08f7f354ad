CREATE TYPE kind AS ENUM ('home', 'work');
CREATE TYPE address AS (street text, kind kind);
CREATE TYPE contact AS (name text, addresses address[]);
CREATE TABLE people (id bigint PRIMARY KEY, contact contact);
