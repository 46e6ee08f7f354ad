INSERT INTO lists VALUES (1, 'desc');
