CREATE DOMAIN state AS text CHECK (VALUE IN ('a', 'b'));
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
