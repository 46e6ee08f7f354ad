INSERT INTO posts VALUES (1, '{1,2}');
