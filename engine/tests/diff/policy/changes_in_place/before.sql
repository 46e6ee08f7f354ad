create table t (a int);
create policy p on t to pg_monitor using (a > 3);
comment on policy p on t is 'q';
