CREATE EXTENSION hstore;
CREATE TABLE users (id bigint PRIMARY KEY, props hstore);
