CREATE TABLE colours (id bigint PRIMARY KEY, g int, b int, r int);
