create function f(a int) returns int language sql as 'select a';
revoke all on function f(int) from public;
grant execute on function f(int) to pg_monitor;
