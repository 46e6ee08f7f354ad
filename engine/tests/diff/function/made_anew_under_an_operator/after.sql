create function lt(c int,d int) returns bool language sql immutable as 'select $1<$2';
create operator <<< (procedure = lt, leftarg=int, rightarg=int);
