INSERT INTO orders VALUES ('open');
