insert into t values ('a',1);
