create procedure f(a int) language sql as 'select a';
revoke all on procedure f(int) from public;
grant execute on procedure f(int) to pg_monitor;
