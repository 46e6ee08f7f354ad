SELECT nextval(pg_get_serial_sequence('items', 'id')) = 41
