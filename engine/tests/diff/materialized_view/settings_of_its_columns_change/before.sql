create table t (a int, b text);
create materialized view m1 as select a, b from t;
