INSERT INTO notes (body, mood) VALUES ('x', 'good');
