WITH n AS (SELECT nextval(pg_get_serial_sequence('t', 'id')) AS v) SELECT v > 2 FROM n
