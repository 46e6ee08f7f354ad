create table x (a int);
create view y as select a from x;
