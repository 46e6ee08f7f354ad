create table q (a int);
create table t (a int);
create function ok(t) returns bool language sql as 'select true';
alter table t add constraint k check (ok(t.*));
alter table t add b int default 3;
create function dd(t) returns int language sql immutable as 'select 1';
create index i on t (dd(t.*));
