INSERT INTO stock VALUES (1, 'a', '{a}');
