CREATE TYPE mood AS ENUM ('a','b','c');
CREATE FUNCTION first_mood(mood, mood) RETURNS mood LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE AGGREGATE first(mood) (SFUNC = first_mood, STYPE = mood);
CREATE TABLE t (m mood);
