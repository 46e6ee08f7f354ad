SELECT nextval(pg_get_serial_sequence('purchases', 'id')) = 2
