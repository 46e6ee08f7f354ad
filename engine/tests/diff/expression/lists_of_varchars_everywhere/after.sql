CREATE TABLE p (a integer, b boolean DEFAULT (current_user::varchar IN ('a', 'b')), c text[] DEFAULT ARRAY['a', 'b']::varchar[]::text[], s varchar(20));
CREATE DOMAIN d AS boolean DEFAULT (current_user::varchar IN ('a', 'b'));
CREATE FUNCTION at(s varchar) RETURNS boolean LANGUAGE sql BEGIN ATOMIC SELECT s IN ('a', 'b'); END;
CREATE FUNCTION f(a text[] DEFAULT ARRAY['a', 'b']::varchar[]::text[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE STATISTICS st ON (s IN ('a', 'b')), a FROM p;
CREATE TABLE pt (s varchar) PARTITION BY LIST ((s IN ('a', 'b')));
