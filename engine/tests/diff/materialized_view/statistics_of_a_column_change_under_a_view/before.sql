create table t (a int);
create materialized view m as select a from t;
create index mi on m (a);
create view v as select a from m;
