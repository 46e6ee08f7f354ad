SET check_function_bodies = off;
CREATE TABLE t (a int);
CREATE FUNCTION g(int) RETURNS int LANGUAGE sql AS 'SELECT h($1)';
CREATE FUNCTION h(int) RETURNS int LANGUAGE sql AS 'SELECT g($1)';
CREATE FUNCTION e(int) RETURNS int LANGUAGE sql AS 'SELECT g($1)';
