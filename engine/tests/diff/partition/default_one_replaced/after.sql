create table p (a int) partition by list (a); create table p2 partition of p default;
