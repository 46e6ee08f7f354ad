create table t (a int, b int);
create rule r1 as on insert to t do nothing;
create rule r2 as on update to t where old.a > 1 do instead nothing;
create rule r3 as on delete to t do instead nothing;
alter table t disable rule r3;
