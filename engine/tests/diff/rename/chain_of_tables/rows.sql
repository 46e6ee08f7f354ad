INSERT INTO events VALUES (1, 'x'); INSERT INTO events_old VALUES (1, 'y');
