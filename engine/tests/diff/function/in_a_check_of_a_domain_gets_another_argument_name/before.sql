create function k(a text) returns bool language sql immutable as 'select true';
create domain d as text check (k(value));
