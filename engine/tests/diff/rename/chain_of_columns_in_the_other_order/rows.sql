INSERT INTO stages VALUES (1, 'was b', 'was c');
