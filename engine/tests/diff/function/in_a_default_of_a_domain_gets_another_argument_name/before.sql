create function k(a text) returns text language sql immutable as 'select a';
create domain d as text default k('x');
