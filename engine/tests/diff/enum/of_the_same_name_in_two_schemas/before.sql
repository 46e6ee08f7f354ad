CREATE SCHEMA shop;
CREATE TYPE state AS ENUM ('a', 'b');
CREATE TYPE shop.state AS ENUM ('a', 'b');
CREATE TABLE jobs (id bigint PRIMARY KEY, mine state, theirs shop.state);
