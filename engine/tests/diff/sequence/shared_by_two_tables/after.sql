CREATE SEQUENCE numbers;
CREATE TABLE a (id bigint PRIMARY KEY DEFAULT nextval('numbers'));
CREATE TABLE b (id bigint PRIMARY KEY DEFAULT nextval('numbers'));
