INSERT INTO drafts VALUES (1, 'a'); INSERT INTO articles VALUES (2, 'b', '2020-01-01');
