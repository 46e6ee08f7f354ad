create table a (x int, n int default 4); create table b () inherits (a); create table c (n int default 5) inherits (b);
