CREATE SCHEMA billing;
COMMENT ON SCHEMA billing IS 'money only';
CREATE TABLE billing.invoices (id bigint PRIMARY KEY);
