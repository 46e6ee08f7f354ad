INSERT INTO dogs (id, name, breed) VALUES (1, 'Rex', 'collie');
