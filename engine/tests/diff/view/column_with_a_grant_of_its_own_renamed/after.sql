create table t (a int, b int);
create view v as select b as bb, a from t;
grant select (a) on v to pg_monitor;
grant select on v to pg_signal_backend;
