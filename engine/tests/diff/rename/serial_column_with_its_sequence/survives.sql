SELECT max(serial_number) = 2 AND nextval('invoices_serial_number_seq') = 3 FROM invoices
