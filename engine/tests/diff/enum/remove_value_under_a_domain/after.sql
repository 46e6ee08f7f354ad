CREATE TYPE state AS ENUM ('new', 'done');
CREATE DOMAIN known_state AS state NOT NULL DEFAULT 'new';
CREATE TABLE jobs (id bigint PRIMARY KEY, state known_state);
