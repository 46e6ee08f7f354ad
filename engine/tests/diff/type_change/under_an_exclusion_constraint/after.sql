CREATE TABLE seats (id bigint PRIMARY KEY, code text, EXCLUDE USING hash (code WITH =));
