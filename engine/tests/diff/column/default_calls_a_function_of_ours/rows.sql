INSERT INTO coupons VALUES (1, 'old');
