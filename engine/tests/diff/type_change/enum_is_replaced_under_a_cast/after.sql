CREATE TYPE mood AS ENUM ('a','c');
CREATE FUNCTION mood_int(mood) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (mood AS int) WITH FUNCTION mood_int(mood);
CREATE TABLE t (m mood);
