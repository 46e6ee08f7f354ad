create table q (a int);
