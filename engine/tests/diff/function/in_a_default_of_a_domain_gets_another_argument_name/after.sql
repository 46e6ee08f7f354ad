create function k(b text) returns text language sql immutable as 'select b';
create domain d as text default k('x');
