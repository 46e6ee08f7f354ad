create table t (a int, b int);
create view v as select a, b from t;
grant select (a), update (b) on v to pg_monitor;
grant select on v to pg_signal_backend;
