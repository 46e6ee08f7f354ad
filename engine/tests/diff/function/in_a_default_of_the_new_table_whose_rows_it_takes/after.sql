create table q (a int);
create table t (a int);
create function dd(t) returns int language sql immutable as 'select 1';
alter table t alter a set default dd(null);
