create schema ext;
create extension citext;
create table t (a citext, b int);
create view v as select a from t;
create index i on t (a);
create function f(citext) returns citext language sql as 'select $1';
