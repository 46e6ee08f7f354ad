create table t (a text);
create materialized view m as select a from t;
