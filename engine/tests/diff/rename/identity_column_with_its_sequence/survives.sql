SELECT max(invoice_id) = 2 AND nextval(pg_get_serial_sequence('invoices', 'invoice_id')) = 3 FROM invoices
