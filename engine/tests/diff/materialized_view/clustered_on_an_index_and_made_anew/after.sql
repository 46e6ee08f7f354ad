create table t (a int, b int);
create materialized view m as select a, b from t;
create index mb on m (a);
alter materialized view m cluster on mb;
