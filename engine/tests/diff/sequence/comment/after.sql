CREATE SEQUENCE numbers;
COMMENT ON SEQUENCE numbers IS 'of invoices';
