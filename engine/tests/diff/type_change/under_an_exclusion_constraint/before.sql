CREATE TABLE seats (id bigint PRIMARY KEY, code varchar(5), EXCLUDE USING hash (code WITH =));
