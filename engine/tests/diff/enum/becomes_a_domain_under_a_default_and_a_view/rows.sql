INSERT INTO jobs VALUES (1, 'b', '{a}');
