INSERT INTO addresses VALUES (1, 'Bonn', '53111');
