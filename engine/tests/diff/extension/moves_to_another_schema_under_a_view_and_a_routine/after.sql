create schema ext;
create extension citext schema ext;
create table t (a ext.citext, b int);
create view v as select a from t;
create index i on t (a);
create function f(ext.citext) returns ext.citext language sql as 'select $1';
