CREATE SCHEMA counters;
CREATE SEQUENCE counters.a_numbers;
CREATE TABLE a (id bigint PRIMARY KEY DEFAULT nextval('counters.a_numbers'));
