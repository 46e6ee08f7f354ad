CREATE TABLE colours (id bigint PRIMARY KEY, r int, g int, b int);
