create table p (a int, b int not null); create table c () inherits (p);
