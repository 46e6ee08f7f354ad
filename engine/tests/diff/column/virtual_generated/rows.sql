INSERT INTO orders (id, net, rate, plain) VALUES (1, 100, 19, NULL);
