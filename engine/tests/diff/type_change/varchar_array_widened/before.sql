CREATE TABLE posts (id bigint PRIMARY KEY, tags varchar(20)[] NOT NULL DEFAULT '{}');
