create function f(a int) returns int language sql immutable begin atomic select a * 2;
end;
create table t (a int);
create index i on t (f(a));
