create table t (a int);
create materialized view m as select a from t;
create index mb on m (a);
alter materialized view m cluster on mb;
