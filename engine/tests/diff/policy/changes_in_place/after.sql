create table t (a int);
create policy p on t to pg_signal_backend using (a > 4) with check (a > 5);
comment on policy p on t is 'q';
