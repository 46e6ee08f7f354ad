create table p1 (a int, x int default 1); create table p2 (a int, y int); create table c1 (x int default 4) inherits (p1, p2);
