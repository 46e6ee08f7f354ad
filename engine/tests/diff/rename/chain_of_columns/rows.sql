INSERT INTO stages VALUES (1, 'was a', 'was b');
