create table t (a int, b text);
create materialized view m1 as select a, b from t;
alter materialized view m1 alter b set storage external;
alter materialized view m1 alter b set compression pglz;
alter materialized view m1 alter a set (n_distinct=5);
alter materialized view m1 alter a set statistics 5;
comment on column m1.a is 'z';
 
