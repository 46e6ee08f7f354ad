CREATE TABLE settings (id bigint PRIMARY KEY, value json NOT NULL DEFAULT '{}');
