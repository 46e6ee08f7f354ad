CREATE TABLE users (name text NOT NULL);
CREATE TABLE events (name text);
CREATE INDEX only_once ON events (name);
