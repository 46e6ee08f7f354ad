create table t (a int);
create function ok(t) returns bool language sql as 'select true';
alter table t add constraint k check (ok(t.*));
