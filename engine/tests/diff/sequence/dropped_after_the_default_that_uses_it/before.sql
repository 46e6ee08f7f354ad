CREATE SEQUENCE numbers;
CREATE TABLE a (id bigint PRIMARY KEY DEFAULT nextval('numbers'));
