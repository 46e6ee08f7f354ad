INSERT INTO billing.bill VALUES (1);
