CREATE TYPE tag AS ENUM ('a', 'b', 'c');
CREATE TABLE posts (id bigint PRIMARY KEY, tags tag[] NOT NULL DEFAULT '{a}');
