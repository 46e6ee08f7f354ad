create function d2(a int, b int default 10) returns int language sql as 'select a';
create view dv as select d2(1,2) x;
