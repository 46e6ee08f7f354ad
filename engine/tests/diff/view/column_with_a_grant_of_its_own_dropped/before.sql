create table t (a int, b int);
create view v as select a, b from t;
grant select (b) on v to pg_monitor;
