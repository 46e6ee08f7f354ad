create table p (a int, b int) partition by list (a); create table p1x partition of p for values in (1) partition by list (b); create table p1x1 partition of p1x for values in (1);
