CREATE TYPE mood AS ENUM ('sad', E'two\nlines');
CREATE TABLE people (id bigint PRIMARY KEY, mood mood);
