INSERT INTO settings VALUES (1, '{"a": 1}');
