create table p (a int) partition by range (a); create table p_new partition of p for values from (1) to (20);
