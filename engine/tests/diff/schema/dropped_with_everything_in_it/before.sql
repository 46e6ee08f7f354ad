CREATE SCHEMA billing;
CREATE TYPE billing.state AS ENUM ('open', 'paid');
CREATE SEQUENCE billing.numbers;
CREATE TABLE billing.invoices (id bigint PRIMARY KEY DEFAULT nextval('billing.numbers'), state billing.state);
CREATE TABLE billing.lines (id bigserial PRIMARY KEY, invoice_id bigint REFERENCES billing.invoices (id));
