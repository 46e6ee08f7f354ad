CREATE TABLE p (a integer, b boolean, c text[], s varchar(20));
