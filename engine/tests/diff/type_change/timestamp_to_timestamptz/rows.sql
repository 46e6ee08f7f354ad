INSERT INTO events VALUES (1, '2020-06-01 10:00'); SET TimeZone = 'Asia/Tokyo';
