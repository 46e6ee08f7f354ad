CREATE SEQUENCE ticket_numbers;
CREATE TABLE tickets (id bigint PRIMARY KEY, number bigint DEFAULT nextval('ticket_numbers'));
