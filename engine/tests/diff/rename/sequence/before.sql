CREATE SEQUENCE numbers;
CREATE TABLE invoices (id bigint PRIMARY KEY DEFAULT nextval('numbers'));
