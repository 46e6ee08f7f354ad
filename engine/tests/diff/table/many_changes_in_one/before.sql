CREATE TABLE wide (id bigint PRIMARY KEY, a1 int, a2 int, a3 int, a4 int, a5 int, a6 int, a7 int, a8 int);
