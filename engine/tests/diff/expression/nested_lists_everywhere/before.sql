CREATE TABLE p (a integer, b integer, c integer, s varchar(20));
