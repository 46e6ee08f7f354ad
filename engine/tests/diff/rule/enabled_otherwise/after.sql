create table t (a int, b int);
create rule r1 as on insert to t do nothing;
alter table t disable rule r1;
create rule r2 as on update to t where old.a > 2 do instead nothing;
alter table t enable always rule r2;
create rule r3 as on delete to t do instead nothing;
