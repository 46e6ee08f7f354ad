create table t (a int);
create materialized view m with (fillfactor=50) as select a from t;
