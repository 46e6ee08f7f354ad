create function d3(a int default 3) returns int language sql immutable as 'select a';
create view dv as select d3(5) y;
create table t (x int, g int generated always as (d3(x)) stored);
create index ti on t (d3(x));
