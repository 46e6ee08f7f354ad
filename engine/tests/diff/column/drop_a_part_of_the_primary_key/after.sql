CREATE TABLE seats (hall int, number int, PRIMARY KEY (hall, number));
