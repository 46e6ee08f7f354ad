CREATE DOMAIN word AS text CHECK (VALUE <> '');
CREATE TYPE pair AS (a word, b word);
CREATE TABLE dictionary (id bigint PRIMARY KEY, words word[], best pair);
