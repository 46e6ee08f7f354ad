create type c as (a int);
create function sf(b int) returns c language sql as 'select row(1)::c';
create cast (int as c) with function sf(int);
