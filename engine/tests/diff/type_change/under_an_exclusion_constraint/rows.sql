INSERT INTO seats VALUES (1, 'a');
