create table p1 (a int); create table p2 (b int); create table c1 () inherits (p1, p2);
