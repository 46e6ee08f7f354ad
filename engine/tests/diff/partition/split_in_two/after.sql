create table p (a int) partition by range (a); create table pa partition of p for values from (1) to (5); create table pb partition of p for values from (5) to (10);
