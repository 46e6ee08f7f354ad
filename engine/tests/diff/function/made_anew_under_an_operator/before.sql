create function lt(a int,b int) returns bool language sql immutable as 'select $1<$2';
create operator <<< (procedure = lt, leftarg=int, rightarg=int);
