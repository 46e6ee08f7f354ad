CREATE TABLE users (id bigint PRIMARY KEY, slug text UNIQUE);
