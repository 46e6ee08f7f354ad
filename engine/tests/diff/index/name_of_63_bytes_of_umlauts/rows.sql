INSERT INTO wörter VALUES (1, 'a');
