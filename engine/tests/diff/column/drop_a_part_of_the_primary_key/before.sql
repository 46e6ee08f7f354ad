CREATE TABLE seats (hall int, row int, number int, PRIMARY KEY (hall, row, number));
