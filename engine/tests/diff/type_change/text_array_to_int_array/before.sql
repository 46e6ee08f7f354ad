CREATE TABLE posts (id bigint PRIMARY KEY, votes text[] DEFAULT '{}');
