create table x (a int);
create function fx() returns setof x language sql as 'select * from x';
create view y as select a from x;
