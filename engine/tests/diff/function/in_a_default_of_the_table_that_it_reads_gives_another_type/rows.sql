insert into t(b) values ('q');
