create table p (a int, c int not null default 3, check (c > 0), primary key (a)) partition by range (a); create table p1 partition of p for values from (1) to (20);
