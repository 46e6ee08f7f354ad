INSERT INTO bookings VALUES (1, false, '[2020-01-01,2020-01-02)');
