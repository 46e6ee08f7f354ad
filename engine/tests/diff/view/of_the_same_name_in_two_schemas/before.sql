CREATE SCHEMA api;
CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE VIEW api.people AS SELECT id FROM users;
CREATE VIEW people AS SELECT id FROM users;
