create function sf(a int, b int) returns int language sql as 'select 1';
create aggregate ag(int) (sfunc = sf, stype = int);
