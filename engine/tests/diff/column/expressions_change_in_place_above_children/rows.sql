INSERT INTO orders (id, net, old) VALUES (1, 5, 1); INSERT INTO dogs (age, name) VALUES (2, 'Rex');
