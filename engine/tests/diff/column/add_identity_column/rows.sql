INSERT INTO lines VALUES ('a'), ('b');
