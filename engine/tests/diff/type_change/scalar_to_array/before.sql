CREATE TABLE posts (id bigint PRIMARY KEY, tag text NOT NULL DEFAULT 'none');
