create table p (a int, b int); create table c () inherits (p); alter table c alter b set not null;
