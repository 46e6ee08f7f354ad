INSERT INTO boxes VALUES ('{a}');
